import fc from "fast-check";
import { type Language, languages } from "#shared/languages.ts";
import { encoded, hostilePart, hostileText } from "./hostile.ts";
import type { House } from "./house.ts";
import { partOf } from "./requests.ts";
import type { Known } from "./schemas.ts";

/** An address that answers people, as the apps declare it. */
export interface Route {
  readonly method: "GET" | "POST";
  readonly path: string;
}

/** Every route of every app but those for programs, which are asked by their descriptions. */
export const everyRoute = ({ apps }: Pick<House, "apps">): Route[] => {
  const routes = [...apps.values()].flatMap(({ routes }) => routes as Route[]);
  const wanted = routes.filter(
    ({ method, path }) => (method === "GET" || method === "POST") && !path.startsWith("/api") && !path.endsWith("*"),
  );
  return [...new Map(wanted.map((route) => [`${route.method} ${route.path}`, route])).values()];
};

/** Texts of a pattern; of one that cannot be turned around, none. */
const fittingTexts = (pattern: string): fc.Arbitrary<string>[] => {
  try {
    return [fc.stringMatching(new RegExp(`^${pattern}$`)).map(encoded)];
  } catch {
    return [];
  }
};

const partFor = (part: string, language: Language, known: Known): fc.Arbitrary<string> => {
  const parameter = /^:(\w+)(?:\{(.*)\})?\??$/.exec(part);
  if (!parameter) return fc.constant(part.replace(/:(\w+)(\{.*\})?/, "x"));
  const [, name = "", pattern] = parameter;
  if (name === "language") return fc.constant(language);
  const fitting = pattern ? fittingTexts(pattern) : [];
  return fc.oneof(...fitting, { weight: 4, arbitrary: partOf(name, known) });
};

const queryNames = [
  "after",
  "q",
  "status",
  "region",
  "reference",
  "call",
  "forum",
  "subject",
  "onward",
  "as",
  "version",
  "page",
  "lang",
  "session",
  "country",
  "only",
  "about",
  "kind",
  "year",
  "language",
  "topic",
  "format",
  "from",
  "with",
  "code",
  "trouble",
  "part",
  "which",
  "done",
  "shelf",
  "day",
  "reason",
  "moved",
];

const query = (known: Known): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(...queryNames).chain((name) => {
        const own = known(name);
        const value = own.length > 0 ? fc.oneof(fc.constantFrom(...own), hostileText) : hostileText;
        return value.map((text) => `${name}=${encoded(text)}`);
      }),
      { maxLength: 3 },
    )
    .map((pairs) => pairs.join("&"));

/** Addresses of a route, with what fits it and what does not. */
export const addressesOf = (
  { path }: Pick<Route, "path">,
  knownAt: (address: string) => Known,
): fc.Arbitrary<string> => {
  const below = path.replace(/^\/:language\{[^}]*\}(?:\/desk)?/, "/api");
  const known = knownAt(below);
  return fc.constantFrom(...languages).chain((language) => {
    const parts = path.split("/").map((part) => partFor(part, language, known));
    const strange = fc.tuple(hostilePart, hostilePart).map(([name, value]) => `${name}=${value}`);
    return fc
      .tuple(fc.tuple(...parts), fc.oneof({ weight: 6, arbitrary: query(known) }, strange))
      .map(([made, asked]) => `${made.join("/")}${asked && `?${asked}`}`);
  });
};
