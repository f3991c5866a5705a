import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import { shownAnswers, typedAnswers } from "#shared/web/answers.ts";
import { readForm } from "#shared/web/forms.ts";
import { writeCookie } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AccreditationRoom } from "../../room.ts";
import { askedConsents, askedNames } from "../asked.ts";
import { carryOut } from "../carry-out.ts";
import { fields } from "../fields.ts";
import { openLink, openOnDevice } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import { organizationPath, ownPath } from "../projection.ts";
import { linkLimit } from "../rates.ts";
import { ClosedPage, OpenPage } from "../views/open.tsx";
import { OwnPage } from "../views/own.tsx";
import { CheckPage } from "../views/own-check.tsx";
import { DataPage } from "../views/own-data.tsx";
import { anyoneOf, type NomineeVisit, nomineeOf, ownFrame, PageClosed } from "./nominee-visit.ts";
import { type RepresentativesVisit, recordOf } from "./visit.ts";

type Shown = (c: RepresentativesVisit, visit: NomineeVisit) => Promise<Response>;

/** The pages of a representative, opened by the link mailed to them: its page changes nothing, its button does. */
export const nomineePages = (room: AccreditationRoom) => {
  const openMailed = async (c: RepresentativesVisit) => {
    await (await room.limits()).take(linkLimit, callerOf(c), c.get("now"));
    const opened = await openLink(room, c.req.param("token") ?? "", c.get("now"));
    // A device's own token, put into the address by whoever sits there, proves nothing about the mailbox.
    if (!opened?.key.mailed) throw new Refusal(410, "link_expired");
    return opened.one;
  };

  const showLink = async (c: RepresentativesVisit) => {
    await openMailed(c);
    return c.html(renderPage(<OpenPage s={c.get("s")} path={pathOf(c)} />));
  };

  const openHere = async (c: RepresentativesVisit) => {
    const one = await openMailed(c);
    const token = await openOnDevice(room, one, c.get("now"));
    writeCookie(c, "nominee", token, room.connection);
    return c.redirect(`/${c.get("s").language}${ownPath(one.reference)}`, 303);
  };

  const closed = (c: RepresentativesVisit) => c.html(renderPage(<ClosedPage s={c.get("s")} path={pathOf(c)} />), 404);

  const asNominee = (show: Shown) => async (c: RepresentativesVisit) => {
    const visit = await nomineeOf(room, c);
    return visit ? show(c, visit) : closed(c);
  };

  const showOwn = async (c: RepresentativesVisit, visit: NomineeVisit, conflict?: string) => {
    const { representative, application } = visit.matter;
    const page = (
      <OwnPage
        {...ownFrame(c, visit)}
        {...(await recordOf(room, representative.reference, representative.email))}
        possible={possibleDecisions(visit.matter, c.get("now"))}
        countries={await countryNames(c.get("s").language)}
        accredited={application.status === "accredited"}
        done={c.req.query("done")}
        conflict={conflict}
      />
    );
    return c.html(renderPage(page), statusOf({ conflict }));
  };

  const show = async (c: RepresentativesVisit) => {
    const visit = await nomineeOf(room, c);
    if (visit) return showOwn(c, visit);
    try {
      const { representative, acting } = await anyoneOf(room, c);
      const { reference, application } = representative;
      const theirs =
        acting.as === "applicant"
          ? `${organizationPath(application)}/${reference}`
          : `/desk/accreditation/representatives/${reference}`;
      return c.redirect(`/${c.get("s").language}${theirs}`, 303);
    } catch (error) {
      if (error instanceof PageClosed) return closed(c);
      throw error;
    }
  };

  const decide = asNominee(async (c, visit) => {
    const { form } = await readForm(c, visit.token);
    const { reference } = visit.matter.representative;
    try {
      await carryOut(room, { token: visit.token }, { reference, input: form }, c.get("now"));
      return closedAfter(c, reference);
    } catch (error) {
      if (error instanceof Refusal && error.status === 409) return showOwn(c, visit, error.code);
      throw error;
    }
  });

  // Whoever ended their registration has no page any more: they read so once.
  const closedAfter = (c: RepresentativesVisit, reference: string) =>
    c.redirect(`/${c.get("s").language}${ownPath(reference)}/ended`, 303);

  const ended = (c: RepresentativesVisit) => c.html(renderPage(<ClosedPage s={c.get("s")} path={pathOf(c)} ended />));

  const showData = async (
    c: RepresentativesVisit,
    visit: NomineeVisit,
    { typed, errors, conflict }: Tried = {},
  ): Promise<Response> => {
    const page = (
      <DataPage
        {...ownFrame(c, visit)}
        values={typed ?? shownAnswers(visit.matter.representative.answers)}
        errors={errors}
        conflict={conflict}
        countries={await countryNames(c.get("s").language)}
      />
    );
    return c.html(renderPage(page), statusOf({ errors, conflict }));
  };

  const fill = asNominee(async (c, visit) => {
    const { form } = await readForm(c, visit.token);
    const { representative, call } = visit.matter;
    const { version, decision: _, ...sent } = form;
    const answers = typedAnswers(askedNames(call), sent, (name) => fields[name].input);
    const input = { decision: "fill", answers, ...(version !== undefined && { version }) };
    const { reference } = representative;
    try {
      await carryOut(room, { token: visit.token }, { reference, input }, c.get("now"));
      const next = representative.status === "nominated" ? "/check" : "?done=fill";
      return c.redirect(`/${c.get("s").language}${ownPath(reference)}${next}`, 303);
    } catch (error) {
      return showData(c, visit, triedBy(error, sent));
    }
  });

  const showCheck = async (
    c: RepresentativesVisit,
    visit: NomineeVisit,
    { typed = {}, errors, conflict }: Tried = {},
  ): Promise<Response> => {
    const page = (
      <CheckPage
        {...ownFrame(c, visit)}
        typed={typed}
        errors={errors}
        conflict={conflict}
        countries={await countryNames(c.get("s").language)}
      />
    );
    return c.html(renderPage(page), statusOf({ errors, conflict }));
  };

  const confirm = asNominee(async (c, visit) => {
    const { form } = await readForm(c, visit.token);
    const { representative, call } = visit.matter;
    const { version, decision: _, ...sent } = form;
    const asked = [...askedConsents(call, representative.answers).keys()];
    const consents = Object.fromEntries(asked.map((consent) => [consent, sent[consent] === "true"]));
    const input = { decision: "confirm_self", consents, ...(version !== undefined && { version }) };
    const { reference } = representative;
    try {
      await carryOut(room, { token: visit.token }, { reference, input }, c.get("now"));
      return c.redirect(`/${c.get("s").language}${ownPath(reference)}?done=confirm_self`, 303);
    } catch (error) {
      return showCheck(c, visit, triedBy(error, sent));
    }
  });

  return {
    showLink,
    openHere,
    show,
    decide,
    ended,
    showData: asNominee((c, visit) => showData(c, visit)),
    fill,
    showCheck: asNominee((c, visit) => showCheck(c, visit)),
    confirm,
  };
};
