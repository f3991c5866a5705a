import * as z from "zod";

const bidirectionalOverride = /[\u202A-\u202E\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
const lineBreak = /[\n\u2028\u2029]/;

const tidy = (typed: string) => typed.replace(/\r\n?/g, "\n").replace(/\t/g, " ").normalize("NFC").trim();

const faultOf = (value: string, lines: boolean): string | undefined => {
  if (!value.isWellFormed()) return "lone_surrogate";
  if (bidirectionalOverride.test(value)) return "bidi_override";
  if (controlCharacter.test(value)) return "control_characters";
  return !lines && lineBreak.test(value) ? "line_break" : undefined;
};

interface Limits {
  /** Fewest characters; 0 makes the text optional, stored as "". */
  readonly min?: number;
  /** Most characters, counted as code points. */
  readonly max: number;
}

const text = ({ min = 1, max }: Limits, lines: boolean) =>
  z
    .string()
    // A lone surrogate must be seen before normalization could hide it; it never matches what follows.
    .overwrite((typed) => (typed.isWellFormed() ? tidy(typed) : typed))
    .superRefine((value, context) => {
      const length = [...value].length;
      const fault = faultOf(value, lines);
      if (fault) context.addIssue({ code: "custom", params: { code: fault } });
      else if (length === 0 && min > 0) context.addIssue({ code: "custom", params: { code: "required" } });
      else if (length < min && length > 0) context.addIssue({ code: "custom", params: { code: "too_short", min } });
      else if (length > max) context.addIssue({ code: "custom", params: { code: "too_long", max } });
    })
    .meta({ minLength: min, maxLength: max });

/** One line of what a person writes, in any script: NFC, trimmed, free of control and direction-changing characters. */
export const line = (limits: Limits) => text(limits, false);

/** The same over several lines. */
export const prose = (limits: Limits) => text(limits, true);

const longestAddress = 254;

/**
 * A mail address, short enough for a header; RFC 5321's lengths. In lower case and NFKC, so that one mailbox has one
 * spelling: mail systems read wide and decorated letters of a domain as plain ones (UTS #46).
 */
export const EmailAddress = line({ max: longestAddress })
  .overwrite((typed) => (typed.isWellFormed() ? typed.normalize("NFKC").toLowerCase() : typed))
  .superRefine((value, context) => {
    const plain =
      /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
    const wrongDots = /^\.|\.\.|\.@/.test(value);
    // Some signs become several.
    if (value.length > longestAddress)
      context.addIssue({ code: "custom", params: { code: "too_long", max: longestAddress } });
    else if (value && (!plain.test(value) || wrongDots))
      context.addIssue({ code: "custom", params: { code: "not_an_email" } });
  })
  .meta({ format: "email" });

const webAddress = (typed: string): string | undefined => {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d+(\/|$)/.test(typed) ? typed : `https://${typed}`;
  const url = URL.parse(whole);
  const usable = url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") && !url.username && !url.password;
  return usable ? whole : undefined;
};

/** The address of a website or social page, optional; what people type without a scheme gets one. */
export const WebAddress = line({ min: 0, max: 500 })
  .superRefine((value, context) => {
    if (value && !webAddress(value)) context.addIssue({ code: "custom", params: { code: "not_a_url" } });
  })
  .overwrite((value) => (value && webAddress(value)) || value)
  .meta({ format: "uri" });
