import * as z from "zod";

const list = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((part) => part.trim() || []));

const Context = z
  .object({
    stage: z.string().regex(/^[a-z][a-z0-9-]{1,19}$/),
    /** The host people see; without one, CloudFront's own. Its certificate (ACM, us-east-1) goes with it. */
    domain: z.hostname().optional(),
    certificate: z.string().startsWith("arn:").optional(),
    /** The domain mail comes from. */
    mailDomain: z.hostname(),
    mailReplyTo: z.email().optional(),
    mailPerSecond: z.coerce.number().positive().default(14),
    guests: list,
    foundingAddress: z.email().optional(),
    /** Who is told of alarms. */
    alarmAddress: z.email().optional(),
  })
  .refine(({ domain, certificate }) => !domain === !certificate, "domain and certificate go together")
  .refine(
    ({ stage, mailDomain }) => stage !== "production" || mailDomain !== "example.org",
    "production needs a mailDomain of its own",
  );

/** One environment, as `cdk -c name=value` describes it. */
export type Stage = Readonly<z.output<typeof Context>> & {
  /** Whether its records outlive the stack. */
  readonly keep: boolean;
};

/** Reads the stage from context; throws naming what is missing or malformed. */
export const readStage = (value: (name: string) => unknown): Stage => {
  const given = Object.keys(Context.shape).map((name) => [name, value(name)] as const);
  const stage = Context.parse(Object.fromEntries(given.filter(([, text]) => text !== undefined && text !== "")));
  return { ...stage, keep: stage.stage === "production" };
};
