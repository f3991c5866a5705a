// A process of its own, so that what it holds can be told: writes the files of a library, or opens and searches them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  fileNames,
  type LibraryFiles,
  LibraryWriter,
  openLibrary,
} from "#functions/submissions/library/search/library.ts";
import { type Query, search } from "#functions/submissions/library/search/search.ts";
import { MadeInputs } from "./library-entries.ts";

const [, , task, folder = "", count = "0"] = process.argv;
const queryCount = 1000;
const peak = () => {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes) / 1024;
};
const pathOf = (name: string) => join(folder, name);

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const write = () => {
  const inputs = new MadeInputs(1);
  const before = process.memoryUsage().rss / 2 ** 20;
  const writer = new LibraryWriter();
  let working = 0;
  for (let number = 0; number < Number(count); number += 1) {
    const entry = inputs.entry(number);
    const start = cpu();
    writer.add(entry);
    working += cpu() - start;
  }
  const start = cpu();
  const files = writer.files();
  working += cpu() - start;
  let bytes = 0;
  for (const name of fileNames) {
    writeFileSync(pathOf(name), files[name]);
    bytes += files[name].length;
  }
  const queries = Array.from({ length: queryCount }, () => inputs.query());
  writeFileSync(pathOf("queries"), JSON.stringify(queries));
  return { cpu: working, megabytes: bytes / 1e6, held: peak() - before };
};

const ask = () => {
  const queries: Query[] = JSON.parse(readFileSync(pathOf("queries"), "utf8"));
  const start = performance.now();
  const files = Object.fromEntries(
    fileNames.map((name) => [name, readFileSync(pathOf(name))]),
  ) as unknown as LibraryFiles;
  const library = openLibrary(files);
  const load = performance.now() - start;
  const times = queries.map((query) => {
    const began = performance.now();
    search(library, query);
    return performance.now() - began;
  });
  return { load, times, peak: peak() };
};

process.stdout.write(JSON.stringify(task === "write" ? write() : ask()));
