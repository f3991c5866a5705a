import type { Call, Forum } from "#shared/forums.ts";
import { Refusal } from "#shared/refusal.ts";
import { errorText } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { SharedKey } from "#shared/words.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { AccreditationRoom } from "../../room.ts";
import { type List, numberOf } from "../list.ts";
import { openNewList } from "../list-casework.ts";
import { actingOnLists } from "../list-matter.ts";
import { isFrozen, keepsLists } from "../lists.ts";
import { type Frame, type ListVisit, listFrame } from "./frame.ts";
import { listsHome } from "./home.ts";

interface Shown {
  readonly call: Call;
  readonly forum: Forum;
  readonly lists: readonly List[];
  readonly mayOpen: boolean;
}

const reads = (frame: Frame, call: Call) => {
  try {
    return actingOnLists(frame.session, call);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
};

/** Calls of current forums with their lists, as far as whoever asks looks after them. */
const shownTo = async (room: AccreditationRoom, frame: Frame): Promise<Shown[]> => {
  const lists = await room.lists();
  const { forums } = lists.applications;
  const current = await forums.onShelf("current");
  const calls = await Promise.all(
    current.map(async (forum) => (await forums.callsOf(forum.id)).map((call) => ({ forum, call }))),
  );
  const shown = calls.flat().map(async ({ forum, call }) => {
    const acting = call.accreditation === "none" || call.status === "planned" ? undefined : reads(frame, call);
    if (!acting) return [];
    const own = await lists.ofCall(call.id);
    const last = own.at(-1);
    const isFree = !last || isFrozen(last.status) || last.status === "called_off";
    return [{ forum, call, lists: own, mayOpen: isFree && keepsLists(acting, call.accreditation) }];
  });
  return (await Promise.all(shown)).flat();
};

const OfCall = ({ frame, shown }: { frame: Frame; shown: Shown }) => {
  const { s, hidden } = frame;
  const { call, forum, lists, mayOpen } = shown;
  return (
    <section>
      <h2>
        <ToldTitle language={s.language} texts={call.title} />
      </h2>
      <p>
        <ToldTitle language={s.language} texts={forum.title} /> {forum.edition} ·{" "}
        {s.t(call.accreditation === "authority" ? "list.track_authority" : "list.track_organizer")}
      </p>
      {lists.length === 0 ? (
        <p>{s.t("list.none")}</p>
      ) : (
        <Table
          caption={s.t("list.lists")}
          captionUnseen
          columns={[
            { label: s.t("list.list") },
            { label: s.t("list.fact.reference") },
            { label: s.t("list.fact.status") },
            { label: s.t("list.fact.since") },
          ]}
          rows={lists.map((list) => [
            <a href={`/${s.language}${listsHome}/${list.reference}`}>
              {s.t("list.number", { number: numberOf(list) })}
            </a>,
            list.reference,
            <span data-status={list.status}>{s.t(`status.${list.status}`)}</span>,
            <Day s={s} instant={list.since} />,
          ])}
        />
      )}
      {mayOpen && (
        <Form action={`/${s.language}${listsHome}`} hidden={{ ...hidden, call: call.id }}>
          <Submit
            name="decision"
            value="open"
            label={s.t(lists.length === 0 ? "list.decision.open" : "list.open_next")}
            kind={lists.length === 0 ? "primary" : "secondary"}
          />
        </Form>
      )}
      <p>
        <a href={`/${s.language}/accreditation/${call.id}/lists`}>{s.t("list.public_page")}</a>
      </p>
    </section>
  );
};

const render = async (room: AccreditationRoom, frame: Frame, refused?: Refusal) => {
  const shown = await shownTo(room, frame);
  const { s } = frame;
  return renderPage(
    <DeskPage {...frame} title={s.t("list.lists")}>
      {refused && (
        <Notice s={s} kind="error" title={s.t(`refusal.${refused.code}.title` as SharedKey)}>
          <p data-code={refused.code}>{s.t(`refusal.${refused.code}.text` as SharedKey)}</p>
          {refused.errors.map((error) => (
            <p data-field={error.field} data-code={error.code}>
              {errorText(s, error)}
            </p>
          ))}
        </Notice>
      )}
      <h1>{s.t("list.lists")}</h1>
      {shown.length === 0 && <p>{s.t("list.no_calls")}</p>}
      {shown.map((one) => (
        <OfCall frame={frame} shown={one} />
      ))}
    </DeskPage>,
  );
};

export const showCalls = async (room: AccreditationRoom, c: ListVisit) =>
  c.html(await render(room, await listFrame(c, staffMember(c, "officer", "secretariat"))));

export const openList = async (room: AccreditationRoom, c: ListVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  try {
    const { reference } = await openNewList(room, session, single(form, "call"), c.get("now"));
    return c.redirect(`/${c.get("s").language}${listsHome}/${reference}?done=open`, 303);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 409) throw error;
    return c.html(await render(room, await listFrame(c, session), error), 409);
  }
};
