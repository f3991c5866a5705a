import { type Bench, type Measure, scaled } from "./bench.ts";
import { type Tally, totalOf } from "./counted.ts";
import { type Begun, type SeededDraft, seedDrafts } from "./drafts.ts";
import { duel } from "./duel.ts";
import { type Figure, rounded } from "./figure.ts";
import { peers } from "./peers.ts";
import { sequential } from "./preparation.ts";
import type { Call } from "./recorder.ts";
import { confirmDraft, registerByProgram, sendDraft, type Visit } from "./visits.ts";

const mostTimes = 1.4;
const mostUnits = 1.05;
const mostCalls = 2;
const mostItems = 12;
const rounds = 5;

interface Submission {
  readonly name: string;
  readonly what: string;
  readonly drafts?: "draft" | "pending_verification";
  readonly visit: (draft: SeededDraft) => Visit;
  readonly status: number;
  readonly peers: string;
}

const submissions: readonly Submission[] = [
  { name: "send", what: "sending a draft", drafts: "draft", visit: sendDraft, status: 303, peers: peers.submit },
  {
    name: "confirm",
    what: "confirming, which opens the case",
    drafts: "pending_verification",
    visit: confirmDraft,
    status: 303,
    peers: peers.submit,
  },
  {
    name: "register",
    what: "a registration by a program",
    visit: registerByProgram,
    status: 202,
    peers: peers.register,
  },
];

const none: SeededDraft = { id: "", token: "" };

/** Drafts one after another; each is used once. */
const supply = async ({ house }: Bench, { drafts }: Submission, count: number, begun?: Begun) => {
  const seeded = drafts ? await seedDrafts(house.database, drafts, count, begun) : [];
  let used = 0;
  return () => {
    const draft = drafts ? seeded[used] : none;
    used += 1;
    if (!draft) throw new Error("the drafts are used up");
    return draft;
  };
};

/** The organization as a recorded transaction puts it. */
const begunIn = (transaction: Call | undefined): Begun => {
  const puts = (transaction?.input.TransactItems ?? []) as {
    Put: { TableName: string; Item: Record<string, { S?: string }> };
  }[];
  const item = puts.find(({ Put }) => Put.TableName === "organizations")?.Put.Item;
  return { email: item?.email?.S ?? "", createdAt: item?.createdAt?.S ?? "" };
};

const measure = async (bench: Bench, submission: Submission): Promise<Figure[]> => {
  const { house, ceilings, observed, effort } = bench;
  const { name, what, visit, status } = submission;
  // In all fewer than one caller may register by program in an hour.
  const requests = scaled(effort, 70);
  const warmUp = scaled(effort, 200);
  const all = warmUp + rounds * requests;
  const ours = await supply(bench, submission, all);
  const bares = await supply(bench, submission, all, begunIn(observed.plan.transactions[name]));
  const before = [await totalOf(house.client), await totalOf(ceilings.client)] as const;
  const submit = () => {
    const { path, ...asked } = visit(ours());
    return house.client.expect(status, path, asked);
  };
  const write = () => {
    const draft = bares();
    const { path: _, ...asked } = visit(draft);
    return ceilings.client.expect(303, `/bare/write/${name}?id=${draft.id}`, asked);
  };
  const {
    ours: cpu,
    bare,
    ratios,
  } = await duel({ processes: house.processes, once: submit }, [{ processes: ceilings.processes, once: write }], {
    rounds,
    requests,
    warmUp,
  });
  const after = [await totalOf(house.client), await totalOf(ceilings.client)] as const;
  const units = (place: 0 | 1) => unitsBetween(before[place], after[place]) / all;
  const calls = observed.calls[name] ?? [];
  const items = observed.plan.transactions[name]?.input.TransactItems as unknown[];
  const ratio = rounded(ratios[0] ?? Number.NaN);
  const times = rounded(units(0) / units(1));
  const waits = sequential(calls);
  return [
    {
      id: "P3",
      what: `CPU of ${what}`,
      value: rounded(cpu),
      unit: "ms",
      ceiling: rounded(bare[0] ?? Number.NaN),
      ratio,
      goal: `≤ ${mostTimes} × the bare transaction`,
      met: ratio <= mostTimes,
      peers: submission.peers,
    },
    {
      id: "P3",
      what: `write units of ${what}`,
      value: rounded(units(0)),
      unit: "units",
      ceiling: rounded(units(1)),
      ratio: times,
      goal: `≤ ${mostUnits} × the bare transaction`,
      met: times <= mostUnits,
    },
    {
      id: "P3",
      what: `database calls one after another, ${what}`,
      value: waits,
      unit: "calls",
      goal: `≤ ${mostCalls}; ≤ ${mostItems} items`,
      met: waits <= mostCalls && items.length <= mostItems,
      note: `${items.length} items in the transaction; ${calls.map(({ operation, input, wave }) => `${wave}: ${operation} ${input.TableName ?? ""}`.trim()).join(", ")}`,
    },
  ];
};

const unitsBetween = (before: Tally, after: Tally) => after.writeUnits - before.writeUnits;

/** CPU and calls of what must not get lost, against the same transaction made by the SDK behind the same adapter. */
export const submitCpu: Measure = async (bench) => {
  const figures: Figure[] = [];
  for (const submission of submissions) figures.push(...(await measure(bench, submission)));
  return figures;
};
