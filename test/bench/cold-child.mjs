// A fresh process: imports a handler, gives it one event, says how long that took, how much it held and how it ended.
import { readFileSync } from "node:fs";

const { COLD_EVENT: event = "{}", COLD_HANDLER: file = "" } = process.env;
const given = JSON.parse(event);
const context = { functionName: "bench", awsRequestId: "bench", getRemainingTimeInMillis: () => 30_000 };
const cpu = process.cpuUsage();
const start = performance.now();
const { handler } = await import(file);
const answer = await handler(given, context);
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
// What getrusage says begins with the process that started this one.
const [, peak] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
process.stdout.write(
  JSON.stringify({
    wall,
    cpu: (user + system) / 1000,
    peak: Number(peak) / 1024,
    status: answer?.statusCode,
    body: answer?.body,
  }),
);
process.exit(0);
