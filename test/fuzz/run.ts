import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const usage = `npm run fuzz -- [--runs N] [--seed S]
  --runs N   requests to each operation, and thirty times as many to pages and forms (100)
  --seed S   the chance by which they are made (another one each day)
`;

const options = { runs: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } } as const;
const { values } = parseArgs({ options });
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const seed = values.seed ?? new Date().toISOString().slice(0, 10).replaceAll("-", "");
const runs = values.runs ?? "100";
process.stdout.write(`--runs ${runs} --seed ${seed}\n`);
const child = spawn("vitest", ["run", "--project", "fuzz"], {
  stdio: "inherit",
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("close", (code) => process.exit(code ?? 1));
