import { type CountryCode, countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day } from "#shared/ui/when.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { AccreditationRoom } from "../../room.ts";
import { numberOf } from "../list.ts";
import { openListMatter } from "../list-matter.ts";
import { type ListVisit, listFrame } from "./frame.ts";

/** A frozen list as it is printed: everybody on it in its order, and nothing of the desk. */
export const showPrint = async (room: AccreditationRoom, c: ListVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const lists = await room.lists();
  const { list, call } = await openListMatter(lists, session, c.req.param("reference") ?? "");
  if (!list.frozenAt) throw new Refusal(404, "not_found");
  const [frame, entries, forum] = await Promise.all([
    listFrame(c, session),
    lists.everyEntry(list.reference),
    lists.applications.forums.find(call.forum),
  ]);
  const { s } = frame;
  const countries = await countryNames(s.language);
  const title = s.t("list.number", { number: numberOf(list) });
  const page = (
    <DeskPage {...frame} title={`${title} ${list.reference}`}>
      <h1>
        <ToldTitle language={s.language} texts={list.title} />
      </h1>
      {forum && (
        <p class="lead">
          <ToldTitle language={s.language} texts={forum.title} /> {forum.edition}
        </p>
      )}
      <p>
        {title} · {list.reference} · {s.t("list.fact.frozen")} <Day s={s} instant={list.frozenAt} zone={call.zone} />
      </p>
      <Table
        caption={s.t("entries.title")}
        captionUnseen
        columns={[
          { label: s.t("export.number") },
          { label: s.t("pool.name") },
          { label: s.t("entries.latin") },
          { label: s.t("pool.country") },
          { label: s.t("entries.website") },
        ]}
        rows={entries.map(({ name, latin, acronym, country, website }, place) => [
          String(place + 1),
          <>
            <QuotedName text={name} />
            {acronym && (
              <>
                {" "}
                (<bdi>{acronym}</bdi>)
              </>
            )}
          </>,
          latin === name ? "" : latin,
          countries.get(country as CountryCode) ?? country,
          <span dir="ltr">{website}</span>,
        ])}
      />
      <p class="light">
        {s.t("list.fact.hash")} <code dir="ltr">{list.sha256}</code>
      </p>
    </DeskPage>
  );
  return c.html(renderPage(page));
};
