import type { Briefing } from "#shared/briefings/briefing.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { readForm } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../../room.ts";
import { openBriefing } from "../carry-out.ts";
import { copyBriefing } from "../creating.ts";
import { deskVoice } from "../planning-words.ts";
import { copyFields } from "./decision-fields.ts";
import { Fields } from "./fields.tsx";
import { inputOf } from "./form-input.ts";
import { DeskPage, type Frame, frameOf, home } from "./frame.tsx";
import { RefusedNotice } from "./refused.tsx";

interface CopyPageProps extends Frame {
  readonly briefing: Briefing;
  readonly refused: Refused | undefined;
}

const day = 24 * 3600 * 1000;
const usualDays = 28;

/** Whole weeks that bring a briefing ahead of now, with time to tell people. */
const weeksAhead = ({ startsAt }: Pick<Briefing, "startsAt">, now: Date) => {
  const passed = Math.ceil((now.getTime() - Date.parse(startsAt)) / day / 7) * 7;
  return Math.max(0, passed) + usualDays;
};

const CopyPage = (props: CopyPageProps) => {
  const { s, now, hidden, briefing, refused } = props;
  const usual = { days: String(weeksAhead(briefing, now)) };
  return (
    <DeskPage {...props} title={s.t("forming.copy")} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <h1>{s.t("forming.copy")}</h1>
      <p>
        <a href={`/${s.language}${home}/${briefing.id}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>
      </p>
      <p>{s.t("forming.copy_lead")}</p>
      <Form action={`/${s.language}${home}/copy?from=${briefing.id}`} hidden={hidden} guarded>
        <Fields
          s={s}
          of="copy"
          names={copyFields}
          form={refused?.form ?? usual}
          errors={refused?.errors}
          forums={[]}
          calls={[]}
        />
        <Submit name="decision" value="copy" label={s.t("desk.copy_begin")} />
      </Form>
    </DeskPage>
  );
};

export const showCopy = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const briefing = await openBriefing(room, c.req.query("from") ?? "");
  const frame = await frameOf(c, session);
  return c.html(renderPage(<CopyPage {...frame} briefing={briefing} refused={refused} />), refused?.status ?? 200);
};

export const makeCopy = async (room: BriefingsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const act = async () => {
    const input = inputOf(s, form, copyFields, "UTC");
    const { id } = await copyBriefing({ room, session, input, now: c.get("now") }, c.req.query("from") ?? "");
    return c.redirect(`/${s.language}${home}/${id}?done=copy`, 303);
  };
  return orShowAgain(form, act, (refused) => showCopy(room, c, refused));
};
