import { expect } from "vitest";
import { consents, partAnswers } from "#test/support/application-answers.ts";
import type { Service } from "#test/support/service.ts";

/** What somebody seeded sends as a program does; fails where that is refused. */
export type Program = <Answer = { reference: string }>(path: string, body: object) => Promise<Answer>;

export const programWith =
  (service: Service, token: string): Program =>
  async (path, body) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    const answer = await service.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    const said = await answer.json();
    expect(answer.status, `${path} ${JSON.stringify(body)} ${JSON.stringify(said)}`).toBeLessThan(300);
    return said as never;
  };

export const tokenOf = async (service: Service, email: string): Promise<string> => {
  const signedIn = await service.post("/_local/sign-in", { email });
  return ((await signedIn.json()) as { token: string }).token;
};

export const programOf = async (service: Service, email: string): Promise<Program> =>
  programWith(service, await tokenOf(service, email));

const agreed = Object.fromEntries(Object.keys(consents).map((consent) => [consent, true]));

/** Complete answers in words, as programs send them. */
const answersIn = (writtenIn: string) => ({
  ...partAnswers.listing,
  ...partAnswers.relevance,
  ...partAnswers.participation,
  writtenIn,
  headDeclares: true,
  ...agreed,
});

/** Applies to a call, from the first step to the last; answers the reference. */
export const applyTo = async (post: Program, call: string, writtenIn: string): Promise<string> => {
  const { reference } = await post("/api/accreditation", { call });
  const decide = (decision: string, more: object) =>
    post(`/api/accreditation/${reference}/decisions`, { decision, ...more });
  await decide("save", { texts: { letter: "We apply.", activities: "We helped 300 women." } });
  await decide("submit", { answers: answersIn(writtenIn) });
  return reference;
};
