import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lambda, prices } from "./prices.ts";
import type { Usage } from "./usage.ts";

const million = 1e6;
const gigabyte = 1e9;
const minutesOfMonth = 30 * 24 * 60;

/** How many of each type of resource the template holds. */
const resources = (): Map<string, number> => {
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
      Resources: Record<string, { Type: string }>;
    };
    const types = Map.groupBy(Object.values(Resources), ({ Type }) => Type);
    return new Map([...types].map(([type, all]) => [type, all.length]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A month in which nobody comes: schedules tick, alarms watch, a gigabyte of records lies there. In dollars. */
export const idleMonth = ({ schedules, cpu }: Usage) => {
  const held = resources();
  const of = (type: string) => held.get(type) ?? 0;
  const calls = of("AWS::Scheduler::Schedule") * minutesOfMonth;
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
