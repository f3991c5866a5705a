import { Hono } from "hono";
import { lazily } from "#shared/lazily.ts";
import { inLanguage } from "#shared/web/address.ts";
import type { AccreditationRoom } from "../room.ts";
import { verifyPages } from "./pages/verify.tsx";
import { inRepresentatives, type RepresentativesEnvironment } from "./pages/visit.ts";

const ofOrganization = `${inLanguage}/accreditation/applications/:reference/representatives`;
const ofNominee = `${inLanguage}/accreditation/representatives`;
const letterOfOrganization = `${inLanguage}/accreditation/applications/:reference/letter`;
const verify = `${inLanguage}/verify`;

/**
 * Representatives for themselves and for their organization, and their letters, loaded when the first of these pages is asked
 * for; and the check of letters, which anybody may ask for and which needs little.
 */
export const representativesPages = (room: AccreditationRoom) => {
  const pages = new Hono<RepresentativesEnvironment>();
  for (const path of [
    ofOrganization,
    `${ofOrganization}/*`,
    `${ofNominee}/*`,
    letterOfOrganization,
    verify,
    `${verify}/*`,
  ])
    pages.use(path, inRepresentatives);

  const organization = lazily(async () => (await import("./pages/organization.tsx")).organizationPages(room));
  pages.get(ofOrganization, async (c) => (await organization()).show(c));
  pages.get(`${ofOrganization}/nominate`, async (c) => (await organization()).showNomination(c));
  pages.post(`${ofOrganization}/nominate`, async (c) => (await organization()).nominateOne(c));
  pages.get(`${ofOrganization}/:representative`, async (c) => (await organization()).showMember(c));
  pages.post(`${ofOrganization}/:representative`, async (c) => (await organization()).decideMember(c));

  const nominee = lazily(async () => (await import("./pages/nominee.tsx")).nomineePages(room));
  const own = `${ofNominee}/:reference`;
  pages.get(`${ofNominee}/open/:token`, async (c) => (await nominee()).showLink(c));
  pages.post(`${ofNominee}/open/:token`, async (c) => (await nominee()).openHere(c));
  pages.get(own, async (c) => (await nominee()).show(c));
  pages.post(own, async (c) => (await nominee()).decide(c));
  pages.get(`${own}/ended`, async (c) => (await nominee()).ended(c));
  pages.get(`${own}/data`, async (c) => (await nominee()).showData(c));
  pages.post(`${own}/data`, async (c) => (await nominee()).fill(c));
  pages.get(`${own}/check`, async (c) => (await nominee()).showCheck(c));
  pages.post(`${own}/check`, async (c) => (await nominee()).confirm(c));

  const photo = lazily(async () => (await import("./pages/photo.tsx")).photoPages(room));
  pages.get(`${own}/photo`, async (c) => (await photo()).show(c));
  pages.post(`${own}/photo`, async (c) => (await photo()).announce(c));

  const letters = lazily(async () => (await import("./pages/letter.tsx")).letterPages(room));
  pages.get(`${own}/letter`, async (c) => (await letters()).confirmation(c));
  pages.get(`${own}/visa-letter`, async (c) => (await letters()).visa(c));
  pages.get(letterOfOrganization, async (c) => (await letters()).accreditation(c));

  const check = verifyPages(room);
  pages.get(verify, (c) => check.ask(c));
  pages.get(`${verify}/:code`, (c) => check.check(c));

  return pages;
};
