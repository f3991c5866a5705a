import * as z from "zod";
import type { SentForm } from "./form.ts";
import { denied, FileRefusal, unsound } from "./refusals.ts";
import type { Signatures } from "./signature.ts";

const Range = z.tuple([z.literal("content-length-range"), z.coerce.number(), z.coerce.number()]);
const Match = z.tuple([z.enum(["eq", "starts-with"]), z.string().startsWith("$"), z.string()]);
const Exact = z.record(z.string(), z.string());
const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Range, Match, Exact])),
});

/** Fields that a policy need not name. */
const unnamed = /^(?:x-amz-signature|policy|file|x-ignore-.*)$/;

const violated = (what: string) => denied(`Invalid according to Policy: ${what}`);

const policyIn = (encoded: string) => {
  try {
    return Policy.parse(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
  } catch {
    throw new FileRefusal(400, "InvalidPolicyDocument", "Invalid Policy: Invalid JSON.");
  }
};

interface Checked {
  readonly bucket: string;
  readonly now: Date;
  readonly signatures: Signatures;
}

/** Throws what S3 would say of a form that is not exactly what was signed. */
export const checkForm = ({ fields, file }: SentForm, { bucket, now, signatures }: Checked): void => {
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined)
      throw unsound(
        `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`,
        { ArgumentName: name },
      );
    return value;
  };
  field("key");
  if (!fields.has("policy")) throw denied();
  const policy = field("policy");
  if (field("x-amz-algorithm") !== "AWS4-HMAC-SHA256") throw unsound("X-Amz-Algorithm only supports AWS4-HMAC-SHA256");
  const token = fields.get("x-amz-security-token");
  const credential = field("x-amz-credential");
  signatures.demand(field("x-amz-signature"), { text: policy, credential, ...(token && { token }) });

  const { expiration, conditions } = policyIn(policy);
  if (now.getTime() > Date.parse(expiration)) throw violated("Policy expired.");
  const sent = new Map([...fields, ["bucket", bucket]]);
  const named = new Set<string>();
  const demand = (operator: "eq" | "starts-with", name: string, value: string) => {
    const given = sent.get(name.toLowerCase());
    named.add(name.toLowerCase());
    const holds = operator === "eq" ? given === value : given?.startsWith(value);
    if (!holds) throw violated(`Policy Condition failed: ["${operator}", "$${name}", "${value}"]`);
  };
  for (const condition of conditions) {
    if (!Array.isArray(condition)) for (const [name, value] of Object.entries(condition)) demand("eq", name, value);
    else if (condition[0] !== "content-length-range") demand(condition[0], condition[1].slice(1), condition[2]);
  }
  const extra = [...fields.keys()].filter((name) => !named.has(name) && !unnamed.test(name));
  if (extra.length > 0) throw violated(`Extra input fields: ${extra.join(", ")}`);
  for (const condition of conditions)
    if (Array.isArray(condition) && condition[0] === "content-length-range") checkSize(file.length, condition);
};

const checkSize = (ProposedSize: number, [, least, most]: z.infer<typeof Range>) => {
  if (ProposedSize < least)
    throw new FileRefusal(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
      ProposedSize,
      MinSizeAllowed: least,
    });
  if (ProposedSize > most)
    throw new FileRefusal(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
      ProposedSize,
      MaxSizeAllowed: most,
    });
};
