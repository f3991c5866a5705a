import type { SignUp } from "#functions/briefings/sign-up.ts";
import type { BriefingsWorld } from "#test/support/briefings.ts";

/** All that nobody can sign up without. */
export const wish = (changes: Readonly<Record<string, unknown>> = {}) => ({
  session: "s1",
  name: "A pseudonym",
  email: "someone@example.org",
  language: "en",
  ...changes,
});

export const briefingPage = "/en/briefings/how-to-take-part";
export const ownPage = (token: string) => `/en/briefings/mine/${token}`;

/** People who sign up by the site's own addresses, and what they find in their mail. */
export const peopleOf = (site: BriefingsWorld) => {
  const visitor = site.browserOf();
  /** Every mail about a sign-up, oldest first. */
  const mailsOf = async (reference: string) =>
    (await site.mails())
      .filter((mail) => mail.reference === reference)
      .sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
  const tokenOf = async (reference: string): Promise<string> => {
    const token = (await mailsOf(reference)).findLast(({ secret }) => secret)?.secret;
    if (!token) throw new Error(`no link was mailed for ${reference}`);
    return token;
  };
  /** A second later, so that what happens has an order. */
  const later = () => site.clock.advance({ seconds: 1 });
  /** Signs somebody up by the short form, and answers with the reference that the page leads to. */
  const signUp = async (changes: Readonly<Record<string, string | readonly string[]>> = {}): Promise<string> => {
    later();
    const answer = await visitor.post(briefingPage, { ...wish(), ...changes } as Record<string, string>);
    const reference = answer.headers.get("location")?.split("/").at(-1);
    if (answer.status !== 303 || !reference) throw new Error(`not signed up: ${answer.status}`);
    return reference;
  };
  const allot = async () => {
    later();
    await site.allot();
  };
  /** The same, and placed. */
  const place = async (changes: Readonly<Record<string, string>> = {}): Promise<SignUp> => {
    const reference = await signUp(changes);
    await allot();
    return site.signUpAt(reference);
  };
  const decide = async (reference: string, decision: string, fields: Readonly<Record<string, string>> = {}) => {
    later();
    return visitor.post(ownPage(await tokenOf(reference)), { decision, ...fields });
  };
  return { visitor, mailsOf, tokenOf, signUp, allot, place, decide };
};
