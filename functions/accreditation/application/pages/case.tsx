import { countryNames } from "#shared/countries.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried } from "#shared/web/tried.ts";
import { fieldNames } from "../../answers.ts";
import type { Application } from "../../application.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { AccreditationRoom } from "../../room.ts";
import { liveDocuments } from "../handing-in.ts";
import { CasePage } from "../views/case.tsx";
import { TasksPage } from "../views/draft.tsx";
import { placeOf } from "../views/frame.ts";
import { answersTyped, frameOf, openOwn, tried } from "./own.ts";
import type { ApplicationVisit } from "./visit.ts";

const medianOf = async (room: AccreditationRoom, { forum, call }: Application) => {
  const figures = await (await room.published()).figuresOf(forum);
  return figures.find((one) => one.call === call)?.medianDays ?? undefined;
};

/** One's own application: a draft's parts, or where it stands and what can be done now. */
export const showCase = async (room: AccreditationRoom, c: ApplicationVisit, shown: Tried = {}) => {
  const matter = await openOwn(room, c);
  const { application } = matter;
  const { reference } = application;
  const documents = await liveDocuments(room, application.documents);
  const frame = frameOf(c, matter);
  if (application.status === "draft")
    return c.html(
      renderPage(<TasksPage {...frame} documents={documents} conflict={shown.conflict} />),
      statusOf(shown),
    );
  const [{ book }, letters] = await Promise.all([room.applications(), room.letters()]);
  const [history, revisions, mails, countries, medianDays] = await Promise.all([
    book.audit.of(reference),
    book.audit.revisionsOf(reference),
    letters.ofCase(reference),
    countryNames(frame.s.language),
    medianOf(room, application),
  ]);
  const page = (
    <CasePage
      {...frame}
      {...shown}
      documents={documents}
      countries={countries}
      decisions={possibleDecisions(matter, frame.now)}
      history={history}
      revisions={revisions}
      letters={mails.items.filter((letter) => letter.personId === matter.acting.id)}
      medianDays={medianDays}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const decideCase = async (room: AccreditationRoom, c: ApplicationVisit) => {
  const { application } = await openOwn(room, c);
  const { form } = await readForm(c, c.get("token"));
  const { decision, version, text, ...rest } = form;
  const answering = decision === "answer";
  const open = fieldNames.filter((name) => application.question?.fields.includes(name));
  const refused = await tried(room, c, application.reference, form, () => ({
    decision,
    ...(version !== undefined && { version }),
    ...(text !== undefined && { text }),
    ...(answering ? { answers: answersTyped(open, rest) } : rest),
  }));
  if (!refused)
    return c.redirect(`${placeOf(c.get("s"), application.reference)}?done=${single(form, "decision")}`, 303);
  // What somebody else did meanwhile is shown as it is now, and beside it only what took some writing.
  const kept = !refused.conflict || answering || decision === "contest";
  return showCase(room, c, kept ? refused : { conflict: refused.conflict });
};
