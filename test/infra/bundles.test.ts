import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { access } from "#infra/access.ts";
import { buildAll } from "#infra/bundles.ts";
import { unpackedNames, unpackedWords } from "#shared/unpacked-words.ts";
import { type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";
import { databaseEndpoint } from "#test/support/database.ts";

const wired = Object.entries(wiring) as [FunctionName, Wiring][];
const answering = wired.filter(([, { words, fallback }]) => words.length > 0 || fallback).map(([name]) => name);
/** Those that say something to people. */
const speaking = wired.map(([name]) => name).filter((name) => name !== "scanning");
/** The largest: no request needs all that they load late. */
const parted: readonly FunctionName[] = ["accreditation", "briefings", "registration", "submissions"];
const folder = mkdtempSync(join(tmpdir(), "baraza-bundles-"));
let built: Record<FunctionName, Metafile>;

beforeAll(async () => {
  built = await buildAll(folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = (name: FunctionName) => Object.keys(built[name].inputs);
const outputs = (name: FunctionName) => Object.entries(built[name].outputs);

/** A file of a function, and all that it imports other than by `import()`. */
const loadedWith = (name: FunctionName, file: string): string[] => {
  const files = new Map(outputs(name));
  const found = new Set([file]);
  for (const one of found) {
    for (const { path, kind, external } of files.get(one)?.imports ?? []) {
      if (kind === "import-statement" && !external) found.add(path);
    }
  }
  return [...found];
};

/** The files a function loads before it answers anything. */
const loadedAtStart = (name: FunctionName): string[] => {
  const [start] = outputs(name).find(([, { entryPoint }]) => entryPoint === `functions/${name}/handler.ts`) ?? [""];
  return loadedWith(name, start);
};

/** Its files that hold code of our own. */
const codeOf = (name: FunctionName) =>
  outputs(name).filter(([file, { inputs, entryPoint = "" }]) => {
    const own = Object.keys(inputs).some((input) => /^(functions|shared)\//.test(input));
    return file.endsWith(".mjs") && (own || entryPoint.startsWith("later-part:"));
  });

const root = join(import.meta.dirname, "../..");
const contentOf = (file: string) => readFileSync(join(root, file));
const sizeOf = (files: Buffer[]) => Buffer.concat(files).length;

/** A page of each function that needs no table. */
const pageOf: Partial<Record<FunctionName, string>> = {
  portal: "/ar/glossary",
  registration: "/ar/sign-in",
  forums: "/ar/regions",
  accreditation: "/ar/verify",
  submissions: "/ar/submissions/link/sent",
  briefings: "/ar/briefings/mine",
  enquiries: "/ar/enquiries",
  announcements: "/ar/announcements/subscribe",
  rights: "/ar/my-data/kept",
};

/** Functions that answer nobody who has not signed in: any page of theirs leads to where one does, which needs no table either. */
const closedPageOf: Partial<Record<FunctionName, string>> = {
  reporting: "/ar/desk/figures",
};
const firstPageOf = (name: FunctionName) => get(pageOf[name] ?? closedPageOf[name] ?? "");
const firstStatusOf = (name: FunctionName) => (closedPageOf[name] ? 303 : 200);

/** What a bundled handler answers, or the fault that it logs, started in a process of its own as Lambda would. */
const answerOf = async (name: FunctionName, event: object, environment: Record<string, string> = {}, told = "{}") => {
  const program = `const { handler } = await import(process.argv[1]);
    const answer = await handler(JSON.parse(process.argv[2]), {}).catch(() => ({}));
    console.log(JSON.stringify({ ...answer, ...${told} }));`;
  const handler = join(folder, "functions", name, "handler.mjs");
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "-e", program, handler, JSON.stringify(event)],
    { env: { STAGE: "trial", PUBLIC_ORIGIN: "https://example.org", MAIL_FROM: "a@example.org", ...environment } },
  );
  const fault = /"fault":"(\w+)"/.exec(stderr)?.[1];
  return { ...JSON.parse(stdout), ...(fault && { fault }) };
};

/** Whether Node's own fetch was loaded in that process. */
const own = '{ loaded: process.moduleLoadList.includes("NativeModule internal/deps/undici/undici") }';

const get = (path: string) => {
  const http = { method: "GET", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "" };
  return {
    version: "2.0",
    rawPath: path,
    rawQueryString: "",
    headers: {},
    isBase64Encoded: false,
    requestContext: { http },
  };
};

describe("what each Lambda holds", () => {
  it.each(wired)("%s: its own code and no other function's, nor the tests' or the local service's", (name) => {
    expect(inputs(name)).toContain(`functions/${name}/handler.ts`);
    const foreign = inputs(name).filter(
      (file) => /^(functions|infra|test)\//.test(file) && !file.startsWith(`functions/${name}/`),
    );
    expect(foreign).toEqual([]);
  });

  it.each(wired)("%s: mail is sent by notifications alone", (name) => {
    const ses = inputs(name).filter((file) => /node_modules\/(@aws-sdk\/client-ses|nodemailer)\//.test(file));
    expect(ses.length > 0).toBe(name === "notifications");
  });

  it.each(wired)("%s: not zod's translations, which come with its named export", (name) => {
    expect(
      inputs(name)
        .filter((file) => /zod\/v4\/locales\/(?!en\.js|index\.js)/.test(file))
        .filter((file) => isKept(name, file)),
    ).toEqual([]);
  });

  it("nothing describes schemas when it runs: that is left out of functions", () => {
    const own = new Set(wired.flatMap(([name]) => inputs(name).filter((file) => /^(functions|shared)\//.test(file))));
    expect(own.size).toBeGreaterThan(50);
    expect([...own].filter((file) => contentOf(file).includes("toJSONSchema"))).toEqual([]);
  });

  it.each(speaking)("%s: the catalogues as they were written, each language for itself", async (name) => {
    const packed = new Map(
      outputs(name)
        .filter(([file]) => file.endsWith(".br"))
        .flatMap(([file, { inputs }]) =>
          Object.keys(inputs).map((input) => [input.replace(/^packed:/, ""), pathToFileURL(join(root, file)).href]),
        ) as [string, string][],
    );
    const catalogues = [...packed].filter(([input]) => /\/(words|countries)\/\w\w\.br$/.test(input));
    expect(catalogues.length).toBeGreaterThanOrEqual(6);
    for (const [input, file] of catalogues) {
      const written = await import(input.replace(/\.br$/, ".ts"));
      const keys = packed.get(join(dirname(input), "keys.br"));
      expect(keys ? await unpackedWords(keys, file) : await unpackedNames(file)).toEqual({ ...written });
    }
    expect(inputs(name).filter((file) => /\/(words|countries)\/\w\w\.ts$/.test(file))).toEqual([]);
  });

  it.each(["portal", "registration"] as const)("%s: not what only forums and accreditation say", (name) => {
    expect(inputs(name).filter((file) => file.includes("shared/review/"))).toEqual([]);
  });

  it.each(answering)("%s: answers as it starts in Lambda, in the language that is asked for", async (name) => {
    const { statusCode, headers, body, isBase64Encoded } = await answerOf(name, firstPageOf(name));
    expect(statusCode).toBe(firstStatusOf(name));
    if (closedPageOf[name]) {
      expect(headers.location).toMatch(/^\/ar\/sign-in\?/);
      return;
    }
    const page = Buffer.from(body, isBase64Encoded ? "base64" : "utf8").toString();
    expect(page).toMatch(/<html[^>]+dir="rtl"[\s\S]*\p{Script=Arabic}{3}/u);
  });

  it.each(answering)(
    "%s: answers without Node's own fetch classes, which take longer to load than a page",
    async (name) => {
      const { statusCode, loaded } = await answerOf(name, firstPageOf(name), {}, own);
      expect({ statusCode, loaded }).toEqual({ statusCode: firstStatusOf(name), loaded: false });
    },
  );

  it.each(wired)("%s: takes Node's own modules without an import, which would load all their properties", (name) => {
    const statements = outputs(name).flatMap(([, { imports }]) => imports.filter(({ external }) => external));
    expect(statements).toEqual([]);
  });

  it.each(answering)("%s: loads its own code from few files, before its first page and later", (name) => {
    expect(loadedAtStart(name).length).toBeLessThanOrEqual(4);
    expect(codeOf(name).length).toBeLessThanOrEqual(parted.includes(name) ? 13 : 6);
  });

  it("reaches tables with nothing but the credentials of the environment", async () => {
    const environment = {
      AWS_REGION: "eu-west-1",
      AWS_ACCESS_KEY_ID: "key",
      AWS_SECRET_ACCESS_KEY: "secret",
      AWS_ENDPOINT_URL_DYNAMODB: databaseEndpoint(),
      ...Object.fromEntries(
        Object.keys(access.notifications).map((table) => [`TABLE_${table.toUpperCase()}`, "nowhere"]),
      ),
    };
    const answer = await answerOf("notifications", { schedule: "2030-01-01T00:00:00Z" }, environment);
    expect(answer).toEqual({ fault: "ResourceNotFoundException" });
  });

  it.each(answering)("%s: at most 250 KB, 80 KB gzipped, before its first page", (name) => {
    const files = loadedAtStart(name).map(contentOf);
    expect(sizeOf(files)).toBeGreaterThan(10_000);
    expect(sizeOf(files)).toBeLessThanOrEqual(250 * 1024);
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThanOrEqual(80 * 1024);
  });

  it.each(answering)("%s: starts without the AWS SDK, which loads when a route first needs a table", (name) => {
    const early = loadedAtStart(name).flatMap((file) => Object.keys(built[name].outputs[file]?.inputs ?? {}));
    expect(early.filter((file) => /node_modules\/@(aws-sdk|smithy)\//.test(file))).toEqual([]);
  });

  it.each(speaking.filter((name) => !parted.includes(name)))("%s: at most 600 KB with all that loads later", (name) => {
    expect(sizeOf(outputs(name).map(([file]) => contentOf(file)))).toBeLessThanOrEqual(600 * 1024);
  });

  it.each(parted)(
    "%s: at most 600 KB in one request, which needs one of its late parts beside what all share",
    (name) => {
      const parts = outputs(name).flatMap(([file, { entryPoint = "" }]) =>
        entryPoint.startsWith("later-part:") ? [file] : [],
      );
      expect(parts.length).toBeGreaterThanOrEqual(5);
      for (const part of parts) {
        const files = new Set([...loadedAtStart(name), ...loadedWith(name, part)]);
        expect(sizeOf([...files].map(contentOf))).toBeLessThanOrEqual(600 * 1024);
      }
    },
  );

  it.each(parted)("%s: at most 900 KB with all its parts and the words of each in six languages", (name) => {
    expect(sizeOf(outputs(name).map(([file]) => contentOf(file)))).toBeLessThanOrEqual(900 * 1024);
  });

  it("scanning: at most 500 KB, and nothing that reads files before one has come", () => {
    expect(sizeOf(outputs("scanning").map(([file]) => contentOf(file)))).toBeLessThanOrEqual(500 * 1024);
    const early = loadedAtStart("scanning").flatMap((file) => Object.keys(built.scanning.outputs[file]?.inputs ?? {}));
    expect(early).toContain("functions/scanning/duties.ts");
    expect(early).not.toContain("functions/scanning/formats/pdf.ts");
  });
});

describe("static files", () => {
  it("have addresses that change with their content, known to the pages", () => {
    const pages = answering.flatMap((name) => outputs(name).map(([file]) => contentOf(file).toString()));
    const [address] = pages.join("\n").match(/\/static\/site-[A-Z0-9]{8}\.css/) ?? [""];
    expect(readFileSync(join(folder, "static", address.replace("/static/", ""))).length).toBeGreaterThan(500);
  });
});

/** Whether anything of an input is left after what nobody uses was dropped. */
const isKept = (name: FunctionName, input: string) =>
  outputs(name).some(([, { inputs: of }]) => (of[input]?.bytesInOutput ?? 0) > 0);
