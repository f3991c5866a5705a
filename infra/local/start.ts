import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleService } from "./bundle.ts";
import { isFree } from "./ports.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const port = Number(process.env.PORT || 3000);
const folder = resolve(process.env.DATA || ".local");

const say = (line: string) => process.stdout.write(`${line}\n`);

const fail = (reason: string): never => {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
};

/** npm passes signals on, but cannot when it is killed itself. */
const endWithNpm = (stop: () => void) => {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) stop();
  }, 250).unref();
};

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`PORT must be a port number, not ${process.env.PORT}`);
if (!(await isFree(port)))
  fail(`port ${port} is already in use: is the service running already? Set PORT to another one.`);

// A folder for each port: two services must not build over one another.
const built = await bundleService(root, join(root, ".build/local", String(port))).catch(() =>
  fail("the service could not be compiled"),
);
const { start } = (await import(pathToFileURL(built.service).href)) as typeof import("./main.ts");
const { origin, filesOrigin, stop } = await start({ port, folder, staticFolder: built.staticFolder });

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  void stop().finally(() => process.exit(0));
};
process.on("SIGINT", end);
process.on("SIGTERM", end);
process.on("SIGHUP", end);
endWithNpm(end);

say(`Baraza   ${origin}/`);
say(`mailbox  ${origin}/_local/mailbox`);
say(`files    ${filesOrigin}/`);
say(`data     ${folder}`);
say("ready");
