import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Takes Node's own modules from `process.getBuiltinModule`. An `import` reads every property of such a module to make
 * names of them, and with the properties come what Node loads late: all of fetch with `node:http` (25 ms), streams with `node:fs`.
 */
export const builtIn: Plugin = {
  name: "built-in",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${builtinModules.join("|")})$`) }, ({ path }) => ({
      path: path.replace(/^(?:node:)?/, "node:"),
      namespace: "built-in",
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace: "built-in" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule("${path}");`,
    }));
  },
};
