import * as z from "zod";
import type { TableName } from "./tables.ts";

const Settings = z.object({
  /** `local`, `production`, or any other stage, which mails its guest list only. */
  STAGE: z.string().min(1),
  /** Scheme and host people see, without a slash at the end. */
  PUBLIC_ORIGIN: z.url().transform((url) => url.replace(/\/$/, "")),
  /** What CloudFront adds to every request; empty locally, where there is no CloudFront. */
  ORIGIN_SECRET: z.string().default(""),
  MAIL_FROM: z.string().default(""),
  MAIL_REPLY_TO: z.string().default(""),
  /** Addresses that stages other than production and local may mail, separated by commas. */
  MAIL_GUESTS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((address) => address.trim().toLowerCase() || [])),
  MAIL_PER_SECOND: z.coerce.number().positive().default(14),
  SES_CONFIGURATION_SET: z.string().default(""),
  /** The address that becomes the first member of the secretariat when it first signs in. */
  FOUNDING_ADDRESS: z.string().trim().toLowerCase().default(""),
});

export type Settings = Readonly<{
  stage: string;
  origin: string;
  originSecret: string;
  mail: Readonly<{
    from: string;
    replyTo: string;
    guests: readonly string[];
    perSecond: number;
    configurationSet: string;
  }>;
  foundingAddress: string;
  table: (name: TableName) => string;
}>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The only reader of the environment. Throws at start, naming the variable, when something is missing or malformed. */
export const readSettings = (environment: Environment = process.env): Settings => {
  // Compiling a parser, as zod does else, does not pay for what is read once.
  const read = Settings.parse(environment, { jitless: true });
  return {
    stage: read.STAGE,
    origin: read.PUBLIC_ORIGIN,
    originSecret: read.ORIGIN_SECRET,
    mail: {
      from: read.MAIL_FROM,
      replyTo: read.MAIL_REPLY_TO,
      guests: read.MAIL_GUESTS,
      perSecond: read.MAIL_PER_SECOND,
      configurationSet: read.SES_CONFIGURATION_SET,
    },
    foundingAddress: read.FOUNDING_ADDRESS,
    table: (name) => {
      const physical = environment[tableVariable(name)];
      if (!physical) throw new Error(`this function was not given the table ${name}`);
      return physical;
    },
  };
};

/** The environment variable that tells a function the physical name of a table it may use. */
export const tableVariable = (name: TableName) => `TABLE_${name.toUpperCase()}`;
