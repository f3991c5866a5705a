import * as z from "zod";
import { Language } from "#shared/languages.ts";

/** What a program that reads a download of own data can rely on; the version moves when a field goes or means something else. */
export const format = "baraza-my-data";
export const formatVersion = 1;

const text = z.string();
const maybe = z.string().optional();
const answers = z.record(z.string(), z.unknown()).meta({ description: "Answers by the name of the form's field." });
const Question = z.object({ text, askedAt: maybe, due: maybe }).optional();

/** The account itself. */
const Person = z.object({
  id: text.meta({ description: "The opaque number by which the record of decisions knows the person." }),
  email: text,
  name: text,
  language: Language,
  timeZone: text,
  createdAt: text,
  role: maybe,
  region: maybe,
  suspended: z.boolean(),
});

const Session = z.object({
  startedAt: text,
  expiresAt: z.number().meta({ description: "Epoch seconds." }),
  device: text,
  role: maybe,
  region: maybe,
  factorGiven: z.boolean(),
});

const Organization = z.object({
  reference: maybe,
  role: z.enum(["lead", "colleague"]),
  status: text,
  since: text,
  createdAt: text,
  openedAt: maybe,
  email: maybe.meta({ description: "Of the first focal point; for themselves only." }),
  language: Language,
  profile: answers,
  question: Question,
  declineReason: maybe,
  currentAt: maybe,
});

const Change = z.object({
  reference: text,
  status: text,
  openedAt: text,
  since: text,
  fields: z.array(text),
  before: answers,
  after: answers,
});

const Case = z.object({
  reference: text,
  capability: text,
  kind: text,
  status: text,
  since: text,
  openedAt: text,
  title: text,
});

const Application = z.object({
  reference: text,
  status: text,
  call: text,
  forum: text,
  email: text,
  language: Language,
  timeZone: text,
  title: text,
  createdAt: text,
  since: text,
  sentAt: maybe,
  answers,
  documents: z.record(z.string(), z.object({ name: maybe, state: maybe, text: maybe })),
  question: Question,
  refusalReason: maybe,
});

const Representative = z.object({
  reference: text,
  status: text,
  application: text,
  call: text,
  forum: text,
  organizationName: text,
  email: text,
  language: Language,
  timeZone: text,
  createdAt: text,
  since: text,
  answers,
  consents: z.record(z.string(), text),
  documented: z.boolean().meta({ description: "Whether a travel document lies sealed with us." }),
  rejectReason: maybe,
  approvedAt: maybe,
  erasedAt: maybe,
});

const Input = z.object({
  reference: text,
  status: text,
  call: text,
  forum: text,
  email: text,
  language: Language,
  timeZone: text,
  title: text,
  createdAt: text,
  since: text,
  sentAt: maybe,
  content: answers,
  answers,
  documents: z.array(z.object({ name: text, language: maybe, state: text, size: z.number().optional() })),
  question: Question,
  refusalReason: maybe,
  editions: z.array(z.object({ number: z.number(), at: text, title: text })),
  outcomes: z.array(z.object({ what: text, text, at: text })),
  published: z.boolean(),
});

const SignUp = z.object({
  reference: text,
  status: text,
  briefing: text,
  session: text,
  createdAt: text,
  since: text,
  endsAt: text,
  name: text,
  email: text,
  language: Language,
  interpretation: text,
  organization: text,
  country: text,
  category: text,
  timeZone: text,
  dialIn: z.boolean(),
  needs: z.array(text),
  needsText: text,
  needsConsent: z.boolean(),
  furtherNews: z.boolean(),
  offerUntil: maybe,
  wish: maybe,
});

const BriefingQuestion = z.object({ briefing: text, text, language: Language, at: text, shown: z.boolean() });

const Enquiry = z.object({
  reference: text,
  status: text,
  email: text,
  by: text,
  language: Language,
  timeZone: text,
  country: text,
  topic: text,
  about: maybe,
  title: text,
  createdAt: text,
  since: text,
  answerBy: text,
  messages: z.array(z.object({ from: z.enum(["asker", "desk"]), at: text, text })),
  closedFor: maybe,
});

const Subscription = z.object({
  email: text,
  language: Language,
  kinds: z.array(text),
  regions: z.array(text),
  objectives: z.array(text),
  state: text,
  createdAt: text,
  confirmedAt: maybe,
});

const Mail = z.object({
  id: text,
  kind: text,
  writtenAt: text,
  sentAt: maybe,
  to: text,
  language: Language,
  subject: text,
  reference: maybe,
  state: text,
  words: z.array(text),
});

const AddressTrouble = z.object({ what: z.enum(["stopped", "unreached"]), reason: text, since: text });

const SentFile = z.object({
  of: text.meta({ description: "The reference that it belongs to." }),
  name: text,
  state: text,
  issuedAt: text,
  size: z.number().optional(),
  sha256: maybe,
});

/** Everything that is known of a person, by kind, in the order in which people are told. */
export const kinds = {
  person: Person,
  sessions: Session,
  organizations: Organization,
  changes: Change,
  cases: Case,
  applications: Application,
  representatives: Representative,
  inputs: Input,
  signUps: SignUp,
  questions: BriefingQuestion,
  enquiries: Enquiry,
  subscriptions: Subscription,
  mails: Mail,
  addressTroubles: AddressTrouble,
  files: SentFile,
} as const satisfies Record<string, z.ZodObject>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

const pageOf = <Item extends z.ZodObject>(item: Item) =>
  z.object({
    items: z.array(item),
    next: text.nullable().meta({ description: "Given back as `after`, with this kind, it continues the list." }),
  });

type Pages = { [Name in KindName]: z.ZodOptional<ReturnType<typeof pageOf<(typeof kinds)[Name]>>> };

/** A download, or as much of it as one answer holds. */
export const OwnData = z.object({
  format: z.literal(format),
  version: z.literal(formatVersion),
  madeAt: text,
  complete: z.boolean().meta({ description: "Whether no kind has a `next`." }),
  data: z.object(
    Object.fromEntries(kindNames.map((name) => [name, pageOf(kinds[name]).optional()])) as unknown as Pages,
  ),
});
export type OwnData = z.infer<typeof OwnData>;
