import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldErrors } from "#shared/input.ts";
import { EmailAddress, line, prose, WebAddress } from "#shared/text.ts";

const codeOf = (schema: ReturnType<typeof line>, value: unknown) => {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? undefined : fieldErrors(result.error)[0]?.code;
};

describe("a line of text", () => {
  test("keeps any script, tidied", () => {
    const name = line({ max: 50 });
    expect(name.parse("  Cafe\u0301 \t网络  ")).toBe("Café  网络");
    expect(name.parse("جمعية الأمل")).toBe("جمعية الأمل");
  });

  test.each([
    ["", "required"],
    ["a", "too_short"],
    ["x".repeat(11), "too_long"],
    ["a\u202Ebcd", "bidi_override"],
    ["a\u2067bcd", "bidi_override"],
    ["ab\u0000cd", "control_characters"],
    ["ab\r\nBcc: x", "line_break"],
    ["ab\u2028cd", "line_break"],
    ["ab\uD800cd", "lone_surrogate"],
    [7, "not_text"],
    [undefined, "required"],
  ])("refuses %j as %s", (value, code) => {
    expect(codeOf(line({ min: 2, max: 10 }), value)).toBe(code);
  });

  test("counts characters and not code units", () => {
    expect(codeOf(line({ max: 3 }), "😀😀😀")).toBeUndefined();
    expect(codeOf(line({ max: 3 }), "😀😀😀😀")).toBe("too_long");
  });

  test("parsed twice is what it was parsed once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        const schema = prose({ min: 0, max: 60 });
        const once = schema.safeParse(typed);
        if (once.success) expect(schema.parse(once.data)).toBe(once.data);
        expect(once.success || fieldErrors(once.error).length > 0).toBe(true);
      }),
    );
  });
});

describe("an address", () => {
  test.each([
    "a@example.org",
    "First.Last+tag@sub.example.org",
    "o'neil@example.org",
    "käthe@example.org".replace("ä", "a"),
  ])("of mail such as %s is accepted, in lower case", (typed) =>
    expect(EmailAddress.parse(` ${typed} `)).toBe(typed.toLowerCase()),
  );

  test.each([
    "",
    "a",
    "a@b",
    "a@@example.org",
    "a b@example.org",
    ".a@example.org",
    "a..b@example.org",
    "a@example.org\nBcc: x@y.org",
    "a@-example.org",
  ])("of mail such as %j is refused", (typed) => expect(EmailAddress.safeParse(typed).success).toBe(false));

  test("of mail has one spelling, however wide or decorated its letters", () => {
    for (const typed of ["Ｎ＠Ｓhared.ｅxample.org", "n@𝐬hared.example.org", "N@SHARED.EXAMPLE.ORG"])
      expect(EmailAddress.parse(typed)).toBe("n@shared.example.org");
    expect(EmailAddress.parse("n@пример.example.org")).toBe("n@пример.example.org");
    const growing = `n@${`${"㎏".repeat(30)}.`.repeat(7)}org`;
    expect([...growing].length).toBeLessThan(254);
    expect(codeOf(EmailAddress, growing)).toBe("too_long");
    expect(codeOf(EmailAddress, "n@\ud800.org")).toBe("lone_surrogate");
  });

  test("of a page gets its scheme, and no other scheme is taken", () => {
    expect(WebAddress.parse("example.org/us")).toBe("https://example.org/us");
    expect(WebAddress.parse("http://example.org:8080/")).toBe("http://example.org:8080/");
    expect(WebAddress.parse("")).toBe("");
    for (const typed of [
      "javascript:alert(1)",
      "data:text/html,x",
      "ftp://example.org",
      "https://user:pw@example.org",
      "not a page",
      "https://localhost",
    ])
      expect(WebAddress.safeParse(typed).success, typed).toBe(false);
  });
});
