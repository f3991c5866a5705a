import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** What packages load on conditions that a Lambda of ours never meets, and how that would show if it did. */
const never = {
  // Lambda gives credentials in the environment.
  credentials:
    /^(@aws-sdk\/credential-provider-(http|ini|login|process|sso|web-identity)|@smithy\/credential-provider-imds)$/,
  // Neither DynamoDB nor SES streams events, and functions are no browsers.
  transports: /^(@smithy\/core\/event-streams|bowser)$/,
};

/** Describing schemas as JSON Schema is for openapi.json, which is written when building. */
const describing = /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;

/** Leaves out of functions 190 KB of packages that would never run; whatever did run would throw, naming itself. */
export const leftOut: Plugin = {
  name: "left-out",
  setup: ({ onResolve, onLoad }) => {
    for (const filter of Object.values(never)) {
      onResolve({ filter }, ({ path, kind }) =>
        kind === "dynamic-import" ? { path, namespace: "left-out", sideEffects: true } : undefined,
      );
    }
    onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
      contents: `throw new Error("${path} is left out of functions");`,
    }));
    onLoad({ filter: describing }, async ({ path }) => {
      const names = Object.keys(await import(pathToFileURL(path).href));
      const fail = 'const fail = () => () => { throw new Error("JSON Schema is left out of functions"); };';
      return { contents: `${fail}\n${names.map((name) => `export const ${name} = fail;`).join("\n")}` };
    });
  },
};
