import type { Context } from "hono";
import { Refusal } from "../refusal.ts";
import { hashOf } from "../secrets.ts";
import { honeypotName } from "../ui/forms.tsx";
import { mostBytesOf } from "./address.ts";
import { namesNoSource } from "./foreign.ts";

/** What a form sent: each field once, or a list where it came several times. */
export type Form = Readonly<Record<string, string | string[]>>;

export const formTokenField = "formToken";

export interface ReadForm {
  readonly form: Form;
  /** Whether a program filled the hidden field: answer as if all went well, and do nothing. */
  readonly trapped: boolean;
}

/** Ties a form to the session or draft it was shown in. */
export const formTokenOf = (secret: string): string => hashOf(`form\n${secret}`);

/**
 * Reads a posted form; refuses other types (415), too much (413), and forms of a session that come from who knows where
 * without its token (403). `secret` is the cookie the form belongs to, if any.
 */
export const readForm = async (c: Context, secret?: string): Promise<ReadForm> => {
  const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") throw new Refusal(415, "wrong_type");
  const body = await c.req.text();
  if (body.length > mostBytesOf(c)) throw new Refusal(413, "too_large");
  const sent: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    const before = sent[name];
    sent[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  const { [formTokenField]: token, [honeypotName]: trap = "", ...form } = sent;
  demandToken(c, token, secret);
  return { form, trapped: trap !== "" };
};

/** Refuses (403) what belongs to a session and comes from who knows where without the token of its form. */
export const demandToken = (c: Context, token: unknown, secret: string | undefined) => {
  const needed = secret !== undefined && namesNoSource(c);
  if (needed && token !== formTokenOf(secret)) throw new Refusal(403, "cross_site");
};

/** The single value of a field, "" when it is missing; a list where one value belongs becomes its first. */
export const single = (form: Form, name: string): string => {
  const value = form[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
};

/** Every value of a field, none when it is missing. */
export const several = (form: Form, name: string): string[] => [form[name] ?? []].flat();
