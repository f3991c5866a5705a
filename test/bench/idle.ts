import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lambda, prices } from "./prices.ts";
import type { Usage } from "./usage.ts";

const million = 1e6;
const gigabyte = 1e9;
const minutesOfMonth = 30 * 24 * 60;

interface Held {
  /** How many of each type of resource the template holds. */
  readonly counts: ReadonlyMap<string, number>;
  /** How often schedules call in a month. */
  readonly calls: number;
}

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly ScheduleExpression?: string };
}

/** `rate(5 minutes)` and its like, in minutes. */
const minutesBetween = (expression = ""): number => {
  const [, count, unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const minutes = { minute: 1, hour: 60, day: 1440 }[unit];
  if (!count || !minutes) throw new Error(`how often is ${expression}?`);
  return Number(count) * minutes;
};

const resources = (): Held => {
  const root = join(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "baraza-synth-"));
  try {
    const cdk = join(root, "node_modules/.bin/cdk");
    const { status, stderr } = spawnSync(cdk, ["synth", "--quiet", "--output", folder], {
      cwd: root,
      encoding: "utf8",
    });
    const file = readdirSync(folder).find((name) => name.endsWith(".template.json"));
    if (status !== 0 || !file) throw new Error(`cdk synth: ${stderr.slice(-1000)}`);
    const { Resources } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
      Resources: Record<string, Resource>;
    };
    const types = Map.groupBy(Object.values(Resources), ({ Type }) => Type);
    const schedules = types.get("AWS::Scheduler::Schedule") ?? [];
    const between = schedules.map(({ Properties }) => minutesBetween(Properties?.ScheduleExpression));
    return {
      counts: new Map([...types].map(([type, all]) => [type, all.length])),
      calls: between.reduce((sum, minutes) => sum + minutesOfMonth / minutes, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A month in which nobody comes: schedules tick, alarms watch, a gigabyte of records lies there. In dollars. */
export const idleMonth = ({ schedules, cpu }: Usage) => {
  const { counts, calls } = resources();
  const of = (type: string) => counts.get(type) ?? 0;
  // Moving the local clock calls each schedule more than once.
  const callsMeasured = schedules.requests;
  const secondsOfCall = (cpu / lambda.processors + schedules.calls * lambda.databaseCall) / callsMeasured / 1000;
  return {
    alarms: of("AWS::CloudWatch::Alarm") * prices.alarm,
    metrics: prices.metric,
    secrets: of("AWS::SecretsManager::Secret") * prices.secret,
    keys: of("AWS::KMS::Key") * prices.key,
    schedules: (calls * prices.schedulerCalls) / million,
    functions: calls * (prices.lambdaRequests / million + secondsOfCall * lambda.gigabytes * prices.lambdaSeconds),
    "tables read": (calls * (schedules.readUnits / callsMeasured) * prices.dynamodbReadUnits) / million,
    "a gigabyte kept": prices.tableBytes + prices.recoveryBytes,
    logs: (calls * lambda.logBytes * prices.logBytes) / gigabyte,
  };
};
