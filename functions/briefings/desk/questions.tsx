import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { localized } from "#shared/web/form-values.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { deskPath } from "../addresses.ts";
import type { BriefingsRoom } from "../room.ts";
import { decideQuestion } from "./answering.ts";
import { frameOf } from "./frame.tsx";
import { actingOn, openForDesk } from "./opening.ts";
import { askersOf, questionsOf } from "./questions-read.ts";
import { QuestionsPage } from "./views/questions.tsx";

export const showQuestions = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const staff = staffMember(c, "officer", "secretariat");
  const opened = await openForDesk(room, staff, c.req.param("briefing") ?? "");
  actingOn(opened);
  const { briefing } = opened;
  const after = refused ? single(refused.form, "after") || undefined : c.req.query("after");
  const [frame, page] = await Promise.all([frameOf(c, staff), questionsOf(room, briefing.id, after)]);
  const html = renderPage(
    <QuestionsPage
      {...frame}
      briefing={briefing}
      works={true}
      page={page}
      after={after}
      askers={await askersOf(room, page.items)}
      refused={refused}
      done={c.req.query("done")}
    />,
  );
  return c.html(html, refused?.status ?? 200);
};

/** What a form says of a question, as programs send it. */
const inputOf = (form: Form) => {
  const decision = single(form, "decision");
  const version = single(form, "version");
  const asked = { decision, question: single(form, "question"), ...(version && { version }) };
  if (decision !== "answer_question") return asked;
  return { ...asked, answer: localized(form, "answer"), shown: single(form, "shown") === "true" };
};

export const answerHere = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const opened = await openForDesk(room, staff, c.req.param("briefing") ?? "");
  try {
    const { decision } = await decideQuestion(room, opened, inputOf(form), c.get("now"));
    const kept = new URLSearchParams({ done: decision });
    if (single(form, "after")) kept.set("after", single(form, "after"));
    return c.redirect(`/${c.get("s").language}${deskPath(opened.briefing.id)}/questions?${kept}`, 303);
  } catch (error) {
    return showQuestions(room, c, refusedBy(error, form));
  }
};
