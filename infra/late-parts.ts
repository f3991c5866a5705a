import type { Metafile } from "esbuild";

/** What is loaded together: our own modules that something loads late, and others that lie with them. */
export interface LatePart {
  readonly late: readonly string[];
  readonly beside: readonly string[];
  /** The part that is there whenever this one is. */
  readonly after?: string;
}

const own = /^(?:functions|shared)\//;

/** Functions of which no request needs all that is loaded late. */
const inFolders = /^functions\/(?:accreditation|briefings|registration|submissions)\/(\w+)\//;

/** One of our own modules that something loads late, to the part that it lies in. */
const partOf = (path: string): string => {
  if (path.startsWith("shared/")) return "tables";
  return inFolders.exec(path)?.[1] ?? "work";
};

/**
 * Divides what a function loads late: what every page that reads a table needs, what all work needs after that, and
 * for the largest functions one part for each of their folders, since no request needs them all.
 */
export const latePartsOf = ({ inputs }: Metafile, handler: string): ReadonlyMap<string, LatePart> => {
  const importsOf = (path: string, late: boolean) =>
    (inputs[path]?.imports ?? [])
      .filter(({ kind, external }) => !external && (kind === "dynamic-import") === late)
      .map((one) => one.path);
  const loadedWith = (paths: readonly string[]) => {
    const found = new Set(paths);
    for (const path of found) for (const next of importsOf(path, false)) found.add(next);
    return found;
  };
  const atStart = loadedWith([handler]);
  const late = [...new Set(Object.keys(inputs).flatMap((path) => importsOf(path, true)))].filter((path) =>
    own.test(path),
  );
  const { tables = [], work = [], ...rest } = Object.groupBy(late.sort(), partOf);
  const folders = Object.entries(rest).map(([name, paths = []]) => ({ name, paths, loaded: loadedWith(paths) }));
  const alike = Object.keys(inputs).filter(
    (path) => own.test(path) && folders.filter(({ loaded }) => loaded.has(path)).length > 1,
  );
  return new Map<string, LatePart>([
    ["tables", { late: tables, beside: [...atStart].filter((path) => own.test(path) && path !== handler) }],
    ["work", { late: work, beside: alike, after: "tables" }],
    ...folders.map(({ name, paths }) => [name, { late: paths, beside: [], after: "work" }] as const),
  ]);
};
