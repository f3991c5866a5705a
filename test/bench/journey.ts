import { fieldsOf, type Section, sections } from "#shared/profile.ts";
import { asForm, profileOf } from "./answers.ts";
import type { Client } from "./client.ts";

interface Mail {
  readonly text: string;
}

const cookieIn = (headers: { "set-cookie"?: string[] | undefined }): string =>
  (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0]).join("; ");

const answersOf = (section: Section) => {
  const profile = profileOf("A registration from first to last", "en") as Record<string, unknown>;
  return asForm(Object.fromEntries(fieldsOf(section).map((field) => [field, profile[field]])));
};

const mailed = async (client: Client, email: string, path: RegExp): Promise<string> => {
  for (let patience = 0; patience < 200; patience += 1) {
    const { body } = await client.expect(200, `/_local/mailbox.json?to=${encodeURIComponent(email)}`);
    const found = (JSON.parse(body) as Mail[])
      .map(({ text }) => path.exec(text.replaceAll("\u2060", ""))?.[0])
      .find(Boolean);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("the mail did not come");
};

/** One whole registration as a person without scripts does it: ten pages looked at, nine forms sent, three mails. */
export const register = async (client: Client, email: string): Promise<void> => {
  const view = (path: string, cookie?: string) => client.expect(200, path, { cookie });
  await view("/en/registration");
  const begun = await client.expect(303, "/en/registration", { form: { email } });
  const cookie = cookieIn(begun.headers);
  await view("/en/registration/draft", cookie);
  for (const section of sections) {
    await view(`/en/registration/draft/${section}`, cookie);
    await client.expect(303, `/en/registration/draft/${section}`, { cookie, form: answersOf(section) });
  }
  await view("/en/registration/check", cookie);
  await client.expect(303, "/en/registration/check", { cookie, form: {} });
  const confirm = await mailed(client, email, /\/en\/registration\/confirm\/[\w-]+/);
  await view(confirm, cookie);
  await client.expect(303, confirm, { cookie, form: {} });
  await mailed(client, email, /\/en\/me\/cases\/ORG-/);
};
