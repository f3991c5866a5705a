import { describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { speak } from "#shared/speech.ts";
import { Page, type PageProps, renderPage } from "#shared/ui/page.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const speechIn = (language: (typeof languages)[number]) => speak<SharedKey>(language, sharedWords);
const s = await speechIn("en");
const rendered = (props: Partial<PageProps>) =>
  renderPage(
    <Page s={s} title="Register" path="/registration" {...props}>
      <p>Here</p>
    </Page>,
  );
const currentOf = (document: string) =>
  [...document.matchAll(/<a href="([^"]*)" aria-current="(page|true)"/g)].map(([, href, how]) => `${href} ${how}`);

describe.each(languages)("the frame in %s", async (language) => {
  const document = rendered({ s: await speechIn(language) });

  test("begins with a doctype and tells its language and direction", () => {
    const dir = language === "ar" ? "rtl" : "ltr";
    expect(document).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${dir}">`));
  });

  test("leads to the same page in all six, in the order of the United Nations, and marks its own", () => {
    const links = [
      ...document.matchAll(/<a href="([^"]*)" lang="(..)" hreflang="(..)" dir="..."( aria-current="true")?>/g),
    ];
    expect(links.map(([, href]) => href)).toEqual(languages.map((each) => `/${each}/registration`));
    expect(links.map(([, , lang]) => lang)).toEqual([...languages]);
    expect(links.map(([, , , hreflang]) => hreflang)).toEqual([...languages]);
    expect(links.filter(([, , , , current]) => current).map(([, , lang]) => lang)).toEqual([language]);
  });

  test("leads nowhere else than to its own language", () => {
    const menus = [...document.matchAll(/<a href="(\/[^"]*)"(?! lang)/g)].map(([, href]) => href);
    expect(menus.filter((href) => !new RegExp(`^/${language}(/|$)`).test(href ?? ""))).toEqual([]);
  });
});

test("a skip link leads to the content", () => {
  expect(rendered({})).toMatch(/<body><a class="skip" href="#main">.*<main id="main" tabindex="-1"/);
});

test("who is not signed in finds the way to sign in, and no desk", () => {
  const document = rendered({});
  expect(document).toContain('href="/en/sign-in"');
  expect(document).not.toContain("/en/desk");
  expect(document).not.toContain('href="/en/me"');
});

test("who is signed in finds their pages; an officer the desk too", () => {
  expect(rendered({ user: {} })).toContain('href="/en/me"');
  expect(rendered({ user: {} })).not.toContain("/en/desk");
  expect(rendered({ user: { role: "officer" } })).toContain('href="/en/desk/registration"');
});

test("an auditor is led to the record, and to no page that refuses them", () => {
  const document = rendered({ user: { role: "auditor" } });
  expect(document).toContain('href="/en/desk/registration/audit"');
  expect(document).not.toContain('href="/en/desk/registration"');
});

test.each([
  ["", ["/en page"]],
  ["/registration", ["/en/registration page"]],
  ["/registration/draft?x=1", ["/en/registration true"]],
  ["/registrations", []],
  ["/desk", ["/en/desk page"]],
  ["/desk/registration?status=submitted", ["/en/desk/registration true"]],
  ["/desk/registration/ORG-7K3Q-9TDW", ["/en/desk/registration true"]],
])("at %j the menus mark %j", (path, marked) => {
  expect(currentOf(rendered({ path, user: { role: "officer" } }))).toEqual(marked);
});

test("a refused form says so first in its title", () => {
  expect(rendered({})).toContain("<title>Register – Baraza</title>");
  expect(rendered({ wrong: true })).toContain("<title>Error: Register – Baraza</title>");
});

test("nothing given to the frame becomes markup", () => {
  const document = rendered({ title: "<b>&", path: '/x?"><script>' });
  expect(document).toContain("<title>&lt;b&gt;&amp; – Baraza</title>");
  expect(document.match(/<script/g)).toHaveLength(1);
});

test("no script and no style stands in the page itself", () => {
  const document = rendered({ user: { role: "officer" } });
  expect(document).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src="[^"]+" defer)/);
});

test("a page that waits for something is noticed", () => {
  const Slow = async () => <p>later</p>;
  expect(() => renderPage(<Slow />)).toThrow("a page waits for something");
});
