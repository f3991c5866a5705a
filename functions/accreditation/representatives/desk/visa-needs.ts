import * as z from "zod";
import { countryNames } from "#shared/countries.ts";
import { type Cell, csv, csvType } from "#shared/csv.ts";
import { parseInput } from "#shared/input.ts";
import { Slug } from "#shared/slug.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { DeskRegion } from "#shared/vocabularies.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { isImpartial, ownOrganizations } from "../../impartial.ts";
import { queueFor } from "../../queue-right.ts";
import type { AccreditationRoom } from "../../room.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import type { Representative } from "../representative.ts";

const statuses = ["confirmed", "approved"] as const;

const Query = z.object({
  call: Slug,
  region: z.union([DeskRegion, z.literal("")]).default(""),
  status: z.enum(statuses).default("confirmed"),
  after: z.string().max(2000).optional(),
});

/** Representatives that one file goes through; a row is at most 4 KB, so that a file stays far below 4 MB. */
const mostLookedAt = 500;

const isConsented = ({ answers, consents }: Representative) =>
  answers.visaLetter === "yes" && consents.consentVisa !== undefined;

/** Who needs a visa: only those who agreed, and only what they agreed to. A long list comes in parts, named in `Link`. */
export const visaNeeds = async (room: AccreditationRoom, c: RepresentativesVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const query = parseInput(Query, c.req.query());
  const s = c.get("s");
  const [applications, representatives, countries] = await Promise.all([
    room.applications(),
    room.representatives(),
    countryNames(s.language),
  ]);
  const own = await ownOrganizations(applications.organizations, session.personId);
  const names = new Map<string, string>(countries);
  const rows: Cell[][] = [];
  let { status, after } = query;
  let lookedAt = 0;
  let next: string | undefined;
  for (;;) {
    const page = await applications.book.cases.queue(queueFor(session, { ...query, status }), after);
    lookedAt += page.items.length;
    const found = await Promise.all(page.items.map(({ reference }) => representatives.find(reference)));
    for (const one of found) {
      if (!one || one.status !== status || !isConsented(one)) continue;
      // Nobody reads here what they have an interest of their own in.
      const application = await applications.find(one.application);
      if (!application || !isImpartial(session.personId, own, application)) continue;
      const { givenName, familyName, nationality, visaPlace, function: role } = one.answers;
      rows.push([
        one.reference,
        familyName,
        givenName,
        nationality && names.get(nationality),
        role,
        one.organizationName,
        visaPlace,
        statusIn(s, { kind: "representative", status: one.status }),
      ]);
    }
    const following = statuses[statuses.indexOf(status) + 1];
    if (page.next) after = page.next;
    else if (following) [status, after] = [following, undefined];
    else break;
    if (lookedAt >= mostLookedAt) {
      next = `status=${status}${after ? `&after=${after}` : ""}`;
      break;
    }
  }
  const columns = [
    s.t("reps.reference"),
    s.t("field.familyName"),
    s.t("field.givenName"),
    s.t("field.nationality"),
    s.t("field.function"),
    s.t("reps.organization"),
    s.t("field.visaPlace"),
    s.t("reps.status"),
  ];
  const here = `/${s.language}/desk/accreditation/representatives/visa.csv?call=${query.call}`;
  return c.body(csv([columns, ...rows]), 200, {
    "Content-Type": csvType,
    "Content-Disposition": `attachment; filename="visa-needs-${query.call}.csv"`,
    ...(next && { Link: `<${here}&${query.region ? `region=${query.region}&` : ""}${next}>; rel="next"` }),
  });
};
