import type { Operation } from "#shared/api.ts";
import type { Answer, Sending } from "./house.ts";
import type { Persona } from "./people.ts";
import type { Secret } from "./secret.ts";

/** What an answer must not be, for whoever asked. Answers what is wrong with it, one line each. */
export type Complaint = string;

/** What the inside of the service looks like. */
const inside =
  /node_modules|\.tsx?:\d+|\bat (?:async )?[\w.]+ \(|DynamoDB|ValidationException|ResourceNotFound|ConditionalCheck|\bZodError\b|TypeError|\[object Object\]|\bt[0-9a-f]{12}-\w+/;

/** What a refused request may write: counts of how often somebody tried. */
const countings = new Set(["limits"]);
/**
 * What looking may set off: a count of sign-ups, the record that a dossier was read, and the offer of a second factor to
 * whoever must have one.
 */
const setOff = (address: string, table: string) =>
  table === "briefingJobs" ||
  (table === "audit" && /\/dossiers\//.test(address)) ||
  (table === "people" && /\/sign-in\/factor(?:\?|$)/.test(address));

const spelled = (text: string) => text.toLowerCase();

const leaks = (answer: Answer, sent: string, as: Persona, secrets: readonly Secret[]): Complaint[] => {
  const said = spelled(`${answer.text}\n${JSON.stringify(answer.headers)}`);
  return secrets
    .filter(
      ({ value, for: who }) => !who.includes(as) && said.includes(spelled(value)) && !sent.includes(spelled(value)),
    )
    .map(({ what }) => `tells ${as} the ${what}`);
};

const logs = ({ logged }: Answer, secrets: readonly Secret[], typed: readonly string[]): Complaint[] => [
  ...secrets.filter(({ value }) => spelled(logged).includes(spelled(value))).map(({ what }) => `logs the ${what}`),
  ...typed.filter((text) => text.length > 5 && logged.includes(text)).map(() => "logs what was typed"),
];

interface Case {
  readonly as: Persona;
  readonly sending: Sending;
  readonly answer: Answer;
  readonly secrets: readonly Secret[];
  /** Texts that came with the request and that no log repeats. */
  readonly typed?: readonly string[];
}

const isRefused = ({ status }: Answer) => status >= 400;

/** What holds for every answer. */
export const complaintsOf = ({ as, sending, answer, secrets, typed = [] }: Case): Complaint[] => {
  const { status, text, type, wrote, logged } = answer;
  const sent = spelled(decoded(`${sending.address}\n${sending.body ?? ""}`));
  const written = wrote.filter((table) => !countings.has(table) && !setOff(sending.address, table));
  return [
    ...(status >= 500 ? [`answers ${status}: ${logged.slice(0, 600)}`] : []),
    ...(status < 100 || (status >= 300 && ![302, 303, 304].includes(status) && status < 400)
      ? [`answers ${status}`]
      : []),
    ...(inside.test(text) ? [`shows its inside: ${inside.exec(text)?.[0]}`] : []),
    ...(isRefused(answer) && written.length > 0
      ? [`refuses with ${status} and writes to ${[...new Set(written)]}`]
      : []),
    ...(sending.method === "GET" && written.length > 0 ? [`is only read and writes to ${[...new Set(written)]}`] : []),
    ...(type.startsWith("text/html") && /\bundefined\b|\bNaN\b|>null</.test(text) ? ["shows undefined"] : []),
    ...leaks(answer, sent, as, secrets),
    ...logs(answer, secrets, typed),
  ];
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
};

/** Of refusals that every call shares: no such thing, no JSON, too much, another type, too often. */
const shared = [400, 404, 413, 415, 429];

const isProblem = (body: unknown, status: number): boolean => {
  const { code, title, detail, status: told, errors = [] } = body as Record<string, unknown>;
  const isSaid = (words: unknown) => typeof words === "string" && words !== "" && !/refusal\.|error\./.test(words);
  const isError = (error: Record<string, unknown>) =>
    typeof error.field === "string" && /^[a-z_]+$/.test(String(error.code)) && isSaid(error.detail);
  return (
    /^[a-z_]+$/.test(String(code)) &&
    told === status &&
    isSaid(title) &&
    isSaid(detail) &&
    (errors as []).every(isError)
  );
};

/** What holds beside for what a program is answered. */
export const complaintsOfProgram = (operation: Operation<never>, { status, type, text }: Answer): Complaint[] => {
  if (status >= 500) return [];
  if (status === operation.answer.status) {
    if (!type.startsWith("application/json")) return operation.answer.alsoAs ? [] : [`answers ${type}`];
    const read = operation.answer.body.safeParse(JSON.parse(text));
    return read.success ? [] : [`answers what its schema does not describe: ${read.error.message.slice(0, 300)}`];
  }
  if (status < 400) return [`answers ${status}, which it does not name`];
  return [
    ...([...operation.problems, ...shared].includes(status) ? [] : [`answers ${status}, which it does not name`]),
    ...(type === "application/problem+json" && isProblem(JSON.parse(text), status)
      ? []
      : [`is no problem: ${text.slice(0, 300)}`]),
  ];
};
