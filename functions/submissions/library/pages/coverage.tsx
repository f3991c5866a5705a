import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { Slug } from "#shared/slug.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { DeskRegion } from "#shared/vocabularies.ts";
import { publicPage } from "#shared/web/public-page.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { coverageOf } from "../coverage.ts";
import type { LibraryKey } from "../library-words.ts";
import { CoveragePage } from "../views/coverage.tsx";
import type { LibraryVisit } from "./visit.ts";

const any = z.literal("").transform(() => undefined);
const Asked = z.object({ forum: z.union([any, Slug]).optional(), region: z.union([any, DeskRegion]).optional() });

/** Which objectives inputs are about, region by region, of all forums or of one. */
export const showCoverage = (room: SubmissionsRoom, c: LibraryVisit) =>
  publicPage<LibraryKey>(0, async ({ s, now, query }) => {
    const { forum, region } = parseInput(Asked, { forum: query("forum"), region: query("region") });
    const [library, published] = await Promise.all([room.library().then((opened) => opened.at(now)), room.published()]);
    const forums = await published.forums();
    const coverage = coverageOf(library, forum);
    return renderPage(<CoveragePage {...{ s, coverage, forums, forum, region }} />);
  })(c);
