import type { AuditEntry } from "#shared/audit.ts";
import type { MovedKey } from "#shared/moved/moved-words.ts";
import type { FieldName } from "#shared/profile.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { queueStatuses } from "../../queue-filter.ts";
import type { RegistrationKey } from "../../registration-words.ts";
import type { DeskKey } from "../desk-words.ts";
import type { RecordKey, RecordSpeech } from "./record-words.ts";

type Kind =
  | "staff"
  | "registration"
  | "application"
  | "input"
  | "list"
  | "representative"
  | "forum"
  | "call"
  | "briefing"
  | "signUp"
  | "enquiry"
  | "subscription"
  | "announcement"
  | "dossier"
  | "contacts"
  | "mail";

const references = {
  APP: "application",
  INP: "input",
  LST: "list",
  REP: "representative",
  BRF: "signUp",
  ENQ: "enquiry",
} as const satisfies Record<string, Kind>;

/** What happens to inputs alone; the rest is said of them as of applications. */
const ofInputs = [
  "confirm",
  "attach",
  "detach",
  "consent_file",
  "hide_name",
  "lapse",
  "publish",
  "keep_unpublished",
  "refuse",
  "refuse_correction",
  "revise",
  "send_revision",
  "drop_revision",
  "take_down",
  "record_outcome",
] as const;

/** What an entry is about, by its subject. */
const kindOf = ({ subject, what }: Pick<AuditEntry, "subject" | "what">): Kind => {
  if (subject.startsWith("call#")) return "call";
  if (subject.startsWith("forum#")) return "forum";
  if (subject.startsWith("mail#") || what.startsWith("person_")) return "mail";
  if (subject.startsWith("briefing#")) return "briefing";
  if (subject.startsWith("subscription#")) return "subscription";
  if (subject.startsWith("announcement#")) return "announcement";
  if (subject.startsWith("dossier#")) return "dossier";
  if (subject.startsWith("contacts#")) return "contacts";
  const prefix = subject.slice(0, 3);
  if (/^[A-Z]{3}-/.test(subject) && Object.hasOwn(references, prefix))
    return references[prefix as keyof typeof references];
  return what.startsWith("staff_") ? "staff" : "registration";
};

/** What happened. */
export const happeningOf = (s: RecordSpeech, entry: AuditEntry): string => {
  const kind = kindOf(entry);
  if (kind === "staff") return s.t(`desk.staff_event.${entry.what}` as DeskKey);
  if (kind === "registration") return s.t(`event.${entry.what}` as RegistrationKey);
  const ofInput = kind === "input" && ofInputs.find((what) => what === entry.what);
  if (ofInput) return s.t(`record.input.${ofInput}`);
  if (kind === "input") return s.t(`record.application.${entry.what}` as RecordKey);
  if (kind === "subscription" || kind === "announcement" || kind === "dossier")
    return s.t(`record.${entry.what.replace("_", ".")}` as RecordKey);
  // What happens to a place is called `place_confirm`, and to a briefing `briefing_publish`.
  if (kind === "briefing" || kind === "signUp") return s.t(`record.${entry.what.replace("_", ".")}` as RecordKey);
  if (kind !== "forum" && kind !== "call") return s.t(`record.${kind}.${entry.what}` as RecordKey);
  return s.t(`desk.done_${kind}`, { what: s.t(`moved.${entry.what.replace(/^(forum|call)_/, "")}` as MovedKey) });
};

const ofForums = ["planned", "announced", "postponed", "archived", "in_decision", "decided"] as const;

/** A status of a case; of staff, the role and the region it is limited to. */
export const standingOf = (s: RecordSpeech, entry: AuditEntry, code: string): string => {
  const kind = kindOf(entry);
  if (kind === "staff") {
    const [role, region] = code.split("#");
    const limit = region && s.t(`region.${region as DeskRegion}`);
    return [s.t(`desk.role.${role}` as DeskKey), limit].filter(Boolean).join(", ");
  }
  if (kind === "registration" && (queueStatuses as readonly string[]).includes(code))
    return s.t(`desk.queue.${code}` as DeskKey);
  if (kind === "subscription" || kind === "announcement" || kind === "dossier" || kind === "contacts")
    return s.t(`record.${kind}.now.${code}` as RecordKey);
  const forum = ofForums.find((status) => status === code);
  return forum ? s.t(`record.status.${forum}`) : statusIn(s, { kind, status: code });
};

/** Why, and what changed: in words where they are of a registration, else as the codes that programs read. */
export const detailsOf = (s: RecordSpeech, entry: AuditEntry): { words: string[]; codes: string[] } => {
  const { reason, fields = [] } = entry;
  const kind = kindOf(entry);
  if (kind === "forum" || kind === "call" || kind === "briefing")
    return { words: reason ? [s.t(`why.${reason}` as MovedKey)] : [], codes: [...fields] };
  if (kind !== "registration") return { words: [], codes: [...(reason ? [reason] : []), ...fields] };
  return {
    words: [
      ...(reason ? [s.t(`reason.${reason}` as RegistrationKey)] : []),
      ...fields.map((field) => s.t(`field.${field as FieldName}`)),
    ],
    codes: [],
  };
};
