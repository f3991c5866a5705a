import fc from "fast-check";
import type { OfferedForm } from "./crawl.ts";
import { hostileText } from "./hostile.ts";
import { type Asked, somebody } from "./requests.ts";
import type { Known } from "./schemas.ts";

type Field = readonly [name: string, value: string];

const typed = (name: string, offered: readonly string[], known: Known): fc.Arbitrary<readonly Field[]> => {
  const own = [...offered, ...known(name.split(".")[0] ?? name)].filter((value) => value.length < 5000);
  const values = own.length > 0 ? fc.constantFrom(...own) : fc.constantFrom("", "Words of somebody.", "2026-12-10");
  const value = fc.oneof(
    { weight: 14, arbitrary: values },
    { weight: 4, arbitrary: fc.constantFrom("Words of somebody.", "2026-12-10", "yes", "12", "en") },
    hostileText,
  );
  const once = value.map((text): Field[] => [[name, text]]);
  const twice = fc.tuple(value, value).map((texts) => texts.map((text): Field => [name, text]));
  return fc.oneof({ weight: 16, arbitrary: once }, twice, fc.constant([]));
};

/** What is typed into a form that was offered to somebody, by anybody. */
export const filledIn = ({ address, fields }: OfferedForm, known: Known): fc.Arbitrary<Asked> => {
  const names = [...new Set(fields.map(([name]) => name))];
  const each = names.map((name) => {
    const offered = fields.flatMap(([one, value]) => (one === name ? [value] : []));
    return typed(name, offered, known);
  });
  const more = fc.array(fc.tuple(fc.constantFrom("__proto__", "decision", "version", "email", "text"), hostileText), {
    maxLength: 1,
  });
  return fc.record({ as: somebody, each: fc.tuple(...each), more }).map(({ as, each, more }) => {
    const body = new URLSearchParams();
    for (const [name, value] of [...each.flat(), ...more]) body.append(name, value);
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return { as, sending: { method: "POST", address, headers, body: body.toString() } };
  });
};
