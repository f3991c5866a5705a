import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Figure, rounded } from "./figure.ts";

const commands: [what: string, words: string[], most: number][] = [
  ["npm test", ["test"], 300],
  ["npm run check", ["run", "check"], 20],
];

/** How long the project's own tests and checks take. */
export const ownChecks = (): Figure[] =>
  commands.map(([what, words, most]) => {
    const begun = performance.now();
    const { status } = spawnSync("npm", words, { cwd: join(import.meta.dirname, "../.."), stdio: "ignore" });
    const seconds = rounded((performance.now() - begun) / 1000);
    const note = status === 0 ? undefined : `ended with ${status}`;
    return {
      id: "P14",
      what,
      value: seconds,
      unit: "s",
      goal: `≤ ${most} s`,
      met: status === 0 && seconds <= most,
      note,
    };
  });
