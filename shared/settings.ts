import * as z from "zod";
import type { TableName } from "./tables.ts";

const Settings = z
  .object({
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
    /** The topic that tells what became of messages; nothing is believed that another one says. */
    MAIL_EVENTS_TOPIC: z.string().default(""),
    /** Below which address the local stand-in for SNS shows its key; SNS's own are known. */
    MAIL_EVENTS_KEYS: z.string().default(""),
    /** The address that becomes the first member of the secretariat when it first signs in. */
    FOUNDING_ADDRESS: z.string().trim().toLowerCase().default(""),
    /** The bucket of files that people send, and the scheme and host at which it is its root. */
    FILES_BUCKET: z.string().default(""),
    FILES_ORIGIN: z
      .string()
      .default("")
      .transform((url) => url.replace(/\/$/, "")),
    /** What travel documents are sealed with: the ARN of a KMS key, or locally `local:` and 32 bytes in base64url. */
    TRAVEL_KEY: z.string().default(""),
    /** Where KMS answers instead of the region's own address, by the name that AWS's tools know. */
    AWS_ENDPOINT_URL_KMS: z.string().default(""),
  })
  .refine(({ STAGE, MAIL_EVENTS_KEYS }) => STAGE === "local" || MAIL_EVENTS_KEYS === "", {
    path: ["MAIL_EVENTS_KEYS"],
    message: "outside of one machine only SNS's own keys count",
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
  mailEvents: Readonly<{ topic: string; keys: string }>;
  foundingAddress: string;
  files: Readonly<{ bucket: string; origin: string }>;
  travelKey: string;
  /** Empty for the region's own. */
  kmsOrigin: string;
  /** Throws where Lambda's own are missing. */
  credentials: () => Credentials;
  table: (name: TableName) => string;
}>;

/** Who signs requests to AWS, and where. */
export type Credentials = Readonly<{
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Part of every signature that a role makes. */
  sessionToken?: string;
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
    mailEvents: { topic: read.MAIL_EVENTS_TOPIC, keys: read.MAIL_EVENTS_KEYS },
    foundingAddress: read.FOUNDING_ADDRESS,
    files: { bucket: read.FILES_BUCKET, origin: read.FILES_ORIGIN },
    travelKey: read.TRAVEL_KEY,
    kmsOrigin: read.AWS_ENDPOINT_URL_KMS,
    credentials: () => credentialsIn(environment),
    table: (name) => {
      const physical = environment[tableVariable(name)];
      if (!physical) throw new Error(`this function was not given the table ${name}`);
      return physical;
    },
  };
};

const credentialsIn = (environment: Environment): Credentials => {
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!region || !accessKeyId || !secretAccessKey) throw new Error("this function was given no credentials of AWS");
  const sessionToken = environment.AWS_SESSION_TOKEN;
  return { region, accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
};

/** The environment variable that tells a function the physical name of a table it may use. */
export const tableVariable = (name: TableName) => `TABLE_${name.toUpperCase()}`;
