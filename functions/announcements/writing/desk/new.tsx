import { newId } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import { isOvertaken } from "#shared/steadily.ts";
import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { createAnnouncement, idUnder } from "../creating.ts";
import { deskVoice } from "../writing-words.ts";
import { Fields } from "./fields.tsx";
import { asForm, detailsIn } from "./form-input.ts";
import { DeskPage, type Frame, frameOf, home } from "./frame.tsx";
import { RefusedNotice } from "./notices.tsx";

interface NewPageProps extends Frame {
  readonly form: Form;
  readonly refused: Refused | undefined;
}

const NewPage = (props: NewPageProps) => {
  const { s, hidden, form, refused } = props;
  return (
    <DeskPage {...props} title={s.t("writing.new")} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <h1>{s.t("writing.new")}</h1>
      <p>{s.t("writing.new_lead")}</p>
      <FormElement action={`/${s.language}${home}/new`} hidden={{ ...hidden, key: single(form, "key") }} guarded>
        <Fields s={s} of="create" form={form} errors={refused?.errors} />
        <Submit name="decision" value="create" label={s.t("desk.save")} />
      </FormElement>
    </DeskPage>
  );
};

/** What stands in the form at first: the officer's own region, and a key by which it counts once. */
const usualForm = async (room: AnnouncementsRoom, session: Session): Promise<Form> => {
  const person = await (await room.people()).find(session.personId);
  return {
    ...asForm({ regions: [session.region ?? "global"] }),
    "until.zone": person?.timeZone || "UTC",
    key: newId(room.connection.random),
  };
};

export const showNew = async (room: AnnouncementsRoom, c: Visit<string>, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const [frame, usual] = await Promise.all([frameOf(c, session), usualForm(room, session)]);
  const page = { ...frame, form: refused?.form ?? usual, refused };
  return c.html(renderPage(<NewPage {...page} />), refused?.status ?? 200);
};

export const beginAnnouncement = async (room: AnnouncementsRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  const key = single(form, "key") || undefined;
  const begun = async () => (key ? (await room.announcements()).find(idUnder(session, key)) : undefined);
  const begin = async () => {
    try {
      return await createAnnouncement({ room, session, input: detailsIn(s, form), key, now: c.get("now") });
    } catch (error) {
      // Pressed twice: the other one did it.
      const other = isOvertaken(error) ? await begun() : undefined;
      if (!other) throw error;
      return other;
    }
  };
  const act = async () => {
    const { id } = (await begun()) ?? (await begin());
    return c.redirect(`/${s.language}${home}/${id}?done=create`, 303);
  };
  return orShowAgain(form, act, (refused) => showNew(room, c, refused));
};
