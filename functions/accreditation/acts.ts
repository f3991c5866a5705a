import type { Addition as SharedAddition } from "#shared/addition.ts";
import type { DecisionName } from "./accreditation.ts";
import type { Application } from "./application.ts";
import type { Given } from "./given.ts";
import type { Matter } from "./matter.ts";
import type { AccreditationRoom } from "./room.ts";

export type Addition = SharedAddition<Application, Given>;

/** Reads what was sent with a decision and prepares it; refuses what was given wrongly. */
export type Act = (asked: {
  readonly room: AccreditationRoom;
  readonly matter: Matter;
  /** What was sent beside `decision` and `version`. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly now: Date;
}) => Promise<Addition>;

const ofApplicants = () => import("./application/acts.ts");
const ofLists = () => import("./lists/objection-acts.ts");

/** Decisions whose input is more than reason, text, fields and due day; each is loaded when it is first taken. */
const acts: Partial<Record<DecisionName, () => Promise<Act>>> = {
  save: async () => (await ofApplicants()).save,
  submit: async () => (await ofApplicants()).submit,
  answer: async () => (await ofApplicants()).answer,
  replace_file: async () => (await ofApplicants()).replaceFile,
  withdraw: async () => (await ofApplicants()).withdraw,
  object: async () => (await ofLists()).object,
  withdraw_objection: async () => (await ofLists()).withdrawObjection,
  overturn: async () => (await ofLists()).overturn,
};

export const actOf = async (decision: DecisionName): Promise<Act | undefined> => acts[decision]?.();
