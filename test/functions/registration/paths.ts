import type { Profile } from "#shared/profile.ts";
import type { Admitted, Office } from "./office.ts";

const dayIn = (office: Office, days: number) =>
  new Date(office.connection.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

const keepers = new WeakMap<Office, string>();

/** Hands in the registration that others of this office are merged into. */
export const keepOne = async (office: Office): Promise<string> => {
  const known = keepers.get(office) ?? (await office.handIn({ name: "Watu wa Pwani" })).reference;
  keepers.set(office, known);
  return known;
};

/** Input that satisfies what a decision asks for. */
export const inputFor = (office: Office, decision: string): Record<string, unknown> => {
  const text = "Because of this and that.";
  switch (decision) {
    case "ask":
      return { reason: "unclear", text: "What exactly do you do?", fields: ["mission"], due: dayIn(office, 14) };
    case "decline":
      return { reason: "unverifiable", text };
    case "suspend":
      return { reason: "unreachable", text };
    case "refuse_change":
      return { reason: "unverifiable", text };
    case "note":
    case "contest":
    case "uphold":
      return { text };
    case "merge":
      return { into: keepers.get(office) };
    case "not_duplicate":
      return { other: keepers.get(office) };
    case "answer":
    case "reopen":
      return { answers: { mission: "We help women at court." } };
    case "correct":
      return { answers: { acronym: "WWU", yearFounded: "2012" } };
    default:
      return {};
  }
};

const insist = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`a step was refused: ${status} ${JSON.stringify(body)}`);
  return body as Record<string, string>;
};

export const step = (office: Office, token: string, reference: string, decision: string) =>
  insist(office.decide(token, reference, decision, inputFor(office, decision)));

type Step = readonly [who: "own" | "officer" | "second", decision: string];

const active: Step[] = [["officer", "activate"]];

/** How each status of a registration is reached. */
const paths: Readonly<Record<string, readonly Step[]>> = {
  submitted: [],
  info_requested: [["officer", "ask"]],
  lapsed: [["officer", "ask"]],
  active,
  update_due: active,
  declined: [["officer", "decline"]],
  contested: [
    ["officer", "decline"],
    ["own", "contest"],
  ],
  upheld: [
    ["officer", "decline"],
    ["own", "contest"],
    ["second", "uphold"],
  ],
  suspended: [...active, ["officer", "suspend"]],
  merged: [["officer", "merge"]],
  closed: [...active, ["own", "close"]],
};

const changePaths: Readonly<Record<string, readonly Step[]>> = {
  change_pending: [],
  change_accepted: [["officer", "accept_change"]],
  change_refused: [["officer", "refuse_change"]],
  change_withdrawn: [["own", "withdraw_change"]],
};

const waits: Readonly<Record<string, number>> = { lapsed: 15, update_due: 367 };

const walk = async (office: Office, { own, reference }: Admitted, path: readonly Step[]) => {
  for (const [who, decision] of path) {
    await step(office, who === "own" ? own : office.staff[who], reference, decision);
  }
};

/** A registration in a status, reached through the URLs and the clock. */
export const inStatus = async (office: Office, status: string, changes: Partial<Profile> = {}): Promise<Admitted> => {
  if (status === "merged") await keepOne(office);
  const admitted = await office.handIn(changes);
  await walk(office, admitted, paths[status] ?? []);
  if (!waits[status]) return admitted;
  await office.pass(waits[status]);
  return { ...admitted, own: await office.signIn(admitted.email) };
};

/** A change of the name of an active organization, in a status; the reference is that of the change. */
export const changeInStatus = async (office: Office, status: string): Promise<Admitted & { organization: string }> => {
  const { own, email, reference: organization } = await inStatus(office, "active");
  const input = { answers: { name: "Wanawake wa Uhamiaji, Mombasa" } };
  const { pendingChange: reference } = await insist(office.decide(own, organization, "correct", input));
  if (!reference) throw new Error("no change was opened");
  await walk(office, { own, email, reference }, changePaths[status] ?? []);
  return { own, email, reference, organization };
};
