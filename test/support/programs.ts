import type { Hono } from "hono";

const answered = async (response: Response) => ({ status: response.status, body: await response.json() });

/** A capability as programs ask it, with the session of somebody: each answer's status and what it says. */
export const programsOf = (app: Pick<Hono, "request">, capability: string) => {
  const get = async (path: string, token = "") =>
    answered(await app.request(path, { headers: { authorization: `Bearer ${token}` } }));
  const post = async (path: string, body: unknown, token = "", headers: Record<string, string> = {}) =>
    answered(
      await app.request(path, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify(body),
      }),
    );
  const decide = (token: string, reference: string, decision: string, more: Record<string, unknown> = {}) =>
    post(`/api/${capability}/${reference}/decisions`, { decision, ...more }, token);
  return { get, post, decide };
};

/** What an answer says, provided that it was no refusal. */
export const insist = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`a step was refused: ${status} ${JSON.stringify(body)}`);
  // biome-ignore lint/suspicious/noExplicitAny: answers of programs are looked into as they are
  return body as any;
};
