import PostalMime from "postal-mime";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "#functions/notifications/mime.ts";
import { languages } from "#shared/languages.ts";
import { bytesOf, mostBytes } from "#shared/mail/size.ts";
import { objectives, reviewRegions } from "#shared/vocabularies.ts";
import { type NewsWorld, newsWorld } from "#test/support/news.ts";

let site: NewsWorld;
beforeAll(async () => {
  site = await newsWorld();
});

const origin = "https://engagement.network-on-migration.example.org";

/** The newest mail of a kind as it goes over the wire, read by a parser that is not ours. */
const wire = async (to: string, kind: string) => {
  const row = (await site.mails(to)).filter((mail) => mail.kind === kind).at(-1);
  if (!row) throw new Error(`no mail ${kind}`);
  const composed = await compose(row, { mail: site.connection.settings.mail, origin }, site.clock.now());
  const parsed = await PostalMime.parse(composed.raw);
  const headers = Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value]));
  const links = [...(parsed.html ?? "").matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, address]) => address ?? "");
  return {
    row,
    raw: composed.raw.toString("latin1"),
    headers,
    links,
    text: parsed.text ?? "",
    html: parsed.html ?? "",
  };
};

describe.each(languages)("in %s", (language) => {
  it("the mail that asks for confirmation names what was chosen, belongs to no list and leads to one button", async () => {
    const email = `ask.${language}@example.org`;
    await site.ask(email, { language, regions: [...reviewRegions], objectives: [...objectives] });
    const { row, headers, links, text } = await wire(email, "subscription_confirm");
    expect(bytesOf(row.blocks)).toBeLessThanOrEqual(mostBytes);
    expect(headers["content-language"]).toBe(language);
    for (const header of ["list-id", "list-unsubscribe", "list-unsubscribe-post"])
      expect(headers[header]).toBeUndefined();
    expect(links).toEqual([`${origin}/${language}/announcements/confirm/${row.secret}`]);
    expect(text).toContain(`${origin}/${language}/announcements/confirm/${row.secret}`);
    // It has no case, whose page would show it.
    expect(text).not.toContain(row.reference ?? "");
  });

  it("the mail to whoever has it already changes nothing and leads to their choice", async () => {
    const email = `known.${language}@example.org`;
    await site.subscribe(email, { language });
    await site.ask(email, { language });
    const { row, headers, links } = await wire(email, "subscription_known");
    expect(headers["list-unsubscribe"]).toBeUndefined();
    expect(links).toEqual([`${origin}/${language}/announcements/mine/${row.secret}`]);
  });

  it("a mail with news has a button of mail programs to end it at once, which works, and names its list", async () => {
    const email = `news.${language}@example.org`;
    const other = language === "ar" ? "fr" : "ar";
    const subscription = await site.subscribe(email, { language });
    await site.give(subscription, await site.announce(`n1${language}`));
    const title = { [other]: other === "ar" ? "منحة" : "Une bourse" };
    await site.give(subscription, await site.announce(`n2${language}`, { title, text: title }));
    await site.give(subscription, await site.announce(`n3${language}`, { title: { [language]: "A <b> & B" } }));
    site.clock.advance({ days: 1 });
    await site.runDuties();
    const { row, raw, headers, links, text, html } = await wire(email, "news");
    expect(row).toMatchObject({ news: true, listed: true, confidential: true });
    expect(headers["list-unsubscribe"]).toBe(`<${origin}/unsubscribe/${row.secret}>`);
    expect(headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(headers["list-id"]).toBe("<news.engagement.network-on-migration.example.org>");
    // Whole on a line: mail programs that read it do not unfold within an address.
    expect(raw).toMatch(new RegExp(`^(List-Unsubscribe:)? ?<${origin}/unsubscribe/${row.secret}>\\r$`, "m"));
    for (const line of raw.split("\r\n")) expect(line.length).toBeLessThanOrEqual(998);
    expect(links).toEqual([
      `${origin}/${language}/announcements/n2${language}`,
      `${origin}/${language}/announcements/n3${language}`,
      `${origin}/${language}/announcements/mine/${row.secret}`,
    ]);
    for (const link of links) expect(text).toContain(link);
    expect(html).toMatch(
      new RegExp(`<a href="[^"]*n2${language}" lang="${other}" dir="${other === "ar" ? "rtl" : "ltr"}">`),
    );
    const name = new Intl.DisplayNames(language, { type: "language" }).of(other) ?? "";
    expect(text).toContain(name);
    expect(html).not.toContain("<b>");
    expect(row.subject).not.toContain("n2");
    const path = (headers["list-unsubscribe"] ?? "").slice(1, -1).replace(origin, "");
    const ended = await site.app.request(path, { method: "POST", body: "List-Unsubscribe=One-Click" });
    expect(ended.status).toBe(200);
    expect(await site.subscriptions.ofAddress(email)).toBeUndefined();
  });
});
