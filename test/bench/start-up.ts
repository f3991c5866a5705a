import { type Figure, median, rounded } from "./figure.ts";
import { npmStart, ports } from "./house.ts";
import { memoryOf } from "./processes.ts";

const starts = 3;

/** How soon `npm start` is ready on an empty folder, and how much memory everything it started holds. */
export const startUp = async (): Promise<Figure[]> => {
  const seconds: number[] = [];
  const memories: { proportional: number; resident: number }[] = [];
  let held = 0;
  for (let turn = 0; turn < starts; turn += 1) {
    const { milliseconds, processes, stop } = await npmStart(ports.started);
    seconds.push(milliseconds / 1000);
    memories.push(memoryOf(processes));
    held = processes.length;
    await stop();
  }
  const time = rounded(median(seconds));
  const memory = rounded(median(memories.map(({ proportional }) => proportional)));
  const resident = rounded(median(memories.map((one) => one.resident)));
  return [
    { id: "P13", what: "npm start to ready, empty data", value: time, unit: "s", goal: "≤ 3 s", met: time <= 3 },
    {
      id: "P13",
      what: `memory of all ${held} processes`,
      value: memory,
      unit: "MB",
      goal: "≤ 250 MB",
      met: memory <= 250,
      note: `${resident} MB when what they share is counted for each`,
    },
  ];
};
