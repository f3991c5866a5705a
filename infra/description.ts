import { globSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { openApi } from "#shared/openapi.ts";
import { descriptionPage } from "./description-page.ts";

type Description = ReturnType<typeof openApi>;

/** The description of every operation of every function, as they declare them. */
const describe = async (root: string, workshop: string): Promise<Description> => {
  const declared = globSync("functions/*/api.ts", { cwd: root }).sort();
  const contents = [
    ...declared.map((file, place) => `import { operations as from${place} } from "./${file}";`),
    'import { openApi } from "#shared/openapi.ts";',
    `export const description = openApi([${declared.map((_, place) => `...from${place}`).join(", ")}]);`,
  ].join("\n");
  const outfile = join(workshop, "description.mjs");
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    packages: "external",
    define: { STATIC_ADDRESSES: "{}" },
    logLevel: "warning",
  });
  const { description } = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as {
    description: Description;
  };
  return description;
};

/** Writes `api/openapi.json` and its readable form, `api/docs/index.html`, below a folder of the project. */
export const writeDescription = async (root: string, outdir: string, stylesheet: string) => {
  const workshop = join(root, ".build", `description-${process.pid}-${performance.now()}`);
  try {
    const description = await describe(root, workshop);
    await mkdir(join(outdir, "api/docs"), { recursive: true });
    await writeFile(join(outdir, "api/openapi.json"), JSON.stringify(description));
    await writeFile(join(outdir, "api/docs/index.html"), descriptionPage(description, stylesheet));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
};
