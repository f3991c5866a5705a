import * as z from "zod";
import { fieldset, type Together } from "#shared/fieldset.ts";
import type { Call } from "#shared/forums.ts";
import {
  type Answers,
  type Consent,
  documentFields,
  type FieldName,
  fieldNames,
  fields,
  isInPerson,
} from "./fields.ts";

type Asking = Pick<Call, "asks" | "segments">;

/** What a call asks representatives of themselves. */
export const askedNames = ({ asks, segments }: Asking): FieldName[] => {
  const left: readonly FieldName[] = [
    ...(asks.includes("birthDate") ? [] : (["birthDate"] as const)),
    ...(asks.includes("travelDocument") ? [] : documentFields),
    ...(segments.length > 0 ? (["attendance"] as const) : (["inPerson", "online"] as const)),
  ];
  return fieldNames.filter((name) => !left.includes(name));
};

const needed = (answers: Readonly<Record<string, unknown>>, names: readonly FieldName[]) =>
  names.filter((name) => !answers[name]).map((name) => [name, "required"] as const);

/** What an ID needs: one name at least. */
export const named: Together = ({ givenName, familyName }) =>
  givenName || familyName ? [] : [["givenName", "name_needed"]];

const adultAge = 18;

/** Whether somebody born on a day is of age on another. */
const isAdult = (birthDate: string, at: string) =>
  `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= at.slice(0, 10);

interface Circumstances {
  readonly startsAt: string;
  readonly now: Date;
  /** Whether a travel document was given before, which may then be left out. */
  readonly documentKnown: boolean;
}

const checked =
  ({ asks, segments }: Asking, { startsAt, now, documentKnown }: Circumstances): Together =>
  (answers) => {
    const { birthDate, inPerson = [], online = [], visaLetter } = answers as Answers;
    const chosen = [...inPerson, ...online];
    const faults: [string, string][] = [];
    const strange = (list: readonly string[]) => list.some((one) => !(segments as readonly string[]).includes(one));
    if (segments.length > 0 && chosen.length === 0) faults.push(["inPerson", "required"]);
    if (strange(inPerson)) faults.push(["inPerson", "not_a_choice"]);
    if (strange(online)) faults.push(["online", "not_a_choice"]);
    if (birthDate && birthDate >= now.toISOString().slice(0, 10)) faults.push(["birthDate", "not_a_date"]);
    else if (birthDate && isInPerson(answers as Answers) && !isAdult(birthDate, startsAt))
      faults.push(["birthDate", "too_young"]);
    const documented = documentFields.some((name) => answers[name]);
    const expiry = String(answers.documentExpiry ?? "");
    if (expiry && expiry < startsAt.slice(0, 10)) faults.push(["documentExpiry", "expires_early"]);
    return [
      ...named(answers),
      ...faults,
      ...needed(answers, asks.includes("birthDate") ? ["birthDate"] : []),
      ...needed(answers, asks.includes("nationality") || visaLetter === "yes" ? ["nationality"] : []),
      ...needed(answers, asks.includes("travelDocument") && (documented || !documentKnown) ? [...documentFields] : []),
    ];
  };

/** The form in which somebody gives their own data for a call. */
export const ownForm = (call: Asking, circumstances: Circumstances) =>
  fieldset(Object.fromEntries(askedNames(call).map((name) => [name, fields[name]])), checked(call, circumstances));

/** What somebody is asked to agree to, and whether they can do without. */
export const askedConsents = ({ asks }: Pick<Call, "asks">, answers: Answers): ReadonlyMap<Consent, boolean> => {
  const inPerson = isInPerson(answers);
  const asked: [Consent, boolean, boolean][] = [
    ["consentProcessing", true, true],
    ["consentEntry", inPerson, true],
    ["consentVisa", answers.visaLetter === "yes", true],
    ["adult", inPerson && !asks.includes("birthDate"), true],
    ["truth", true, true],
    ["conduct", true, true],
    ["consentFollowUp", true, false],
  ];
  return new Map(asked.filter(([, is]) => is).map(([consent, , must]) => [consent, must]));
};

const agreed = z.boolean().refine((value) => value, { params: { code: "must_agree" } });

export const consentForm = (call: Pick<Call, "asks">, answers: Answers) =>
  z.strictObject(
    Object.fromEntries(
      [...askedConsents(call, answers)].map(([consent, must]) => [
        consent,
        must ? agreed.default(false).pipe(agreed) : z.boolean().default(false),
      ]),
    ),
  );
