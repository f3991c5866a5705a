import * as z from "zod";
import { Call } from "#shared/forums.ts";
import type { Naming } from "#shared/input.ts";
import { InputQuestion, InputRules, mostQuestions } from "#shared/inputs/input-rules.ts";
import { Instant, Zone } from "#shared/typed-time.ts";
import { NewId } from "./details.ts";

const everyCall = {
  ...Call.pick({
    title: true,
    summary: true,
    regions: true,
    graceMinutes: true,
    extensible: true,
    notExtensibleWhy: true,
    languages: true,
  }).shape,
  zone: Zone,
  opensAt: Instant,
  closesAt: Instant,
  decisionDue: Instant,
};

/** What an officer enters about a call for applications; the rest follows from decisions. */
export const CallDetails = z.strictObject({
  ...everyCall,
  ...Call.pick({
    event: true,
    accreditation: true,
    circulationDays: true,
    quota: true,
    reserves: true,
    recognizes: true,
    doors: true,
    documents: true,
    segments: true,
    asks: true,
    tellsObjections: true,
  }).shape,
  nominationsUntil: Instant,
  substitutionsUntil: Instant,
});
export type CallDetails = z.infer<typeof CallDetails>;

const Rules = z.strictObject({
  ...InputRules.shape,
  questions: z.array(z.strictObject(InputQuestion.shape)).max(mostQuestions),
});

/** The same about a call for inputs. */
export const InputsCallDetails = z.strictObject({ ...everyCall, inputs: Rules });
export type InputsCallDetails = z.infer<typeof InputsCallDetails>;

export const NewCall = z.strictObject({
  id: NewId,
  purpose: z.literal("accreditation").exactOptional(),
  ...CallDetails.shape,
});
export type NewCall = z.infer<typeof NewCall>;
export const NewInputsCall = z.strictObject({ id: NewId, purpose: z.literal("inputs"), ...InputsCallDetails.shape });
export type NewInputsCall = z.infer<typeof NewInputsCall>;

/** A call of either purpose, which is for applications unless it says otherwise. */
export const CallToPlan = z.discriminatedUnion("purpose", [NewCall, NewInputsCall]);
export type CallToPlan = z.infer<typeof CallToPlan>;

/** What an edit may change; of the rules for inputs only some. */
export const editShapes = {
  accreditation: CallDetails.partial().shape,
  inputs: { ...InputsCallDetails.partial().shape, inputs: Rules.partial().exactOptional() },
} as const;

type RuleField = `inputs.${keyof InputRules}`;
/** Fields as forms and errors name them: those of the rules for inputs with a dot. */
export type CallField = keyof CallDetails | RuleField;

const ruleFields = Object.keys(InputRules.shape).map((name) => `inputs.${name}` as RuleField);
const fields: Readonly<Record<Call["purpose"], readonly CallField[]>> = {
  accreditation: Object.keys(CallDetails.shape) as CallField[],
  inputs: [...(Object.keys(everyCall) as CallField[]), ...ruleFields],
};

export const callFieldsOf = ({ purpose }: Pick<Call, "purpose">): readonly CallField[] => fields[purpose];

/** Of rules for inputs down to the part of a question, such as `inputs.questions.0.title`; of all else the first name. */
export const callFieldName: Naming = ([first, ...rest]) =>
  [first, ...(first === "inputs" ? rest.slice(0, rest[0] === "questions" ? 3 : 1) : [])].map(String).join(".");

const noApplications = ({ decisionDue }: Pick<Call, "decisionDue">) => ({
  event: "",
  accreditation: "none" as const,
  circulationDays: 0,
  quota: 0,
  reserves: 0,
  nominationsUntil: decisionDue,
  substitutionsUntil: decisionDue,
  recognizes: [],
  doors: [],
  documents: [],
  segments: [],
  asks: [],
  tellsObjections: false,
});

/** A call for inputs with its present dates: of what concerns applications alone, it has nothing. */
export const asCallForInputs = <Details extends Pick<Call, "decisionDue">>(details: Details) => ({
  ...details,
  ...noApplications(details),
});
