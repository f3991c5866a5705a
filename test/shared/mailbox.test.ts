import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { EmailAddress } from "#shared/text.ts";

const part = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
const domain = fc.tuple(part, part).map(([name, top]) => `${name}.${top}`);
const address = fc.tuple(part, domain).map(([name, at]) => [name, at] as const);
const tag = fc.stringMatching(/^[a-z0-9+.-]{0,8}$/);
const wide = (text: string) =>
  [...text]
    .map((sign) => (/[!-~]/.test(sign) && sign !== "@" ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
    .join("");

describe("the key of a mailbox", () => {
  it("is the same however the address is spelt", () => {
    fc.assert(
      fc.property(address, tag, fc.boolean(), ([name, at], added, isWide) => {
        const plain = `${name}@${at}`;
        const spelt = ` ${name.toUpperCase()}+${added}@${at.toUpperCase()} `;
        expect(mailboxKeyOf(isWide ? wide(spelt) : spelt)).toBe(mailboxKeyOf(plain));
      }),
    );
  });

  it("is another for every other name or domain", () => {
    fc.assert(
      fc.property(address, address, ([name, at], [other, there]) => {
        fc.pre(name !== other || at !== there);
        expect(mailboxKeyOf(`${name}@${at}`)).not.toBe(mailboxKeyOf(`${other}@${there}`));
      }),
    );
    expect(mailboxKeyOf("+one@example.org")).not.toBe(mailboxKeyOf("+two@example.org"));
    expect(mailboxKeyOf("one@exa+mple.org")).not.toBe(mailboxKeyOf("one@exa.org"));
  });

  it("is taken of an address as people type it and as it is stored alike", () => {
    fc.assert(
      fc.property(address, ([name, at]) => {
        const typed = ` ${name}@${at} `.toUpperCase();
        const stored = EmailAddress.safeParse(typed);
        fc.pre(stored.success);
        expect(mailboxKeyOf(stored.data ?? "")).toBe(mailboxKeyOf(typed));
      }),
    );
  });

  it("tells nobody the address", () => {
    expect(mailboxKeyOf("someone@example.org")).toMatch(/^[\w-]{43}$/);
  });
});
