import type { Addition as SharedAddition } from "#shared/addition.ts";
import type { Given } from "./given.ts";
import type { Input } from "./input.ts";
import type { Matter } from "./matter.ts";
import type { SubmissionsRoom } from "./room.ts";
import type { DecisionName } from "./submissions.ts";

export type Addition = SharedAddition<Input, Given>;

/** Reads what was sent with a decision and prepares it; refuses what was given wrongly. */
export type Act = (asked: {
  readonly room: SubmissionsRoom;
  readonly matter: Matter;
  /** What was sent beside `decision` and `version`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: Date;
}) => Promise<Addition>;

const ofSubmitters = () => import("./submitting/acts.ts");
const ofFiles = () => import("./submitting/file-acts.ts");
const ofPublication = () => import("./library/publishing.ts");

/** Decisions whose input is more than reason, text and due day, or that do more; each is loaded when it is first taken. */
const acts: Partial<Record<DecisionName, () => Promise<Act>>> = {
  save: async () => (await ofSubmitters()).save,
  attach: async () => (await ofFiles()).attach,
  detach: async () => (await ofFiles()).detach,
  replace_file: async () => (await ofFiles()).attach,
  consent_file: async () => (await ofFiles()).consentFile,
  submit: async () => (await ofSubmitters()).submit,
  send_revision: async () => (await ofSubmitters()).submit,
  answer: async () => (await ofSubmitters()).submit,
  publish: async () => (await ofPublication()).publish,
};

export const actOf = async (decision: DecisionName): Promise<Act | undefined> => acts[decision]?.();
