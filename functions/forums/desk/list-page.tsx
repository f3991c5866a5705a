import type { Forum } from "#shared/forums.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Day } from "#shared/ui/when.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { ForumTag } from "../views/phase.tsx";
import { Title } from "../views/texts.tsx";
import { Fields } from "./fields.tsx";
import { DeskPage, type Frame } from "./frame.tsx";
import { RefusedNotice } from "./refused.tsx";

interface ListPageProps extends Frame {
  readonly shelf: Forum["shelf"];
  readonly forums: readonly Forum[];
  readonly refused: Refused | undefined;
}

export const newForumFields = ["id", "kind", "edition", "title", "summary", "regions"] as const;

const Shelves = ({ s, shelf }: ListPageProps) => (
  <nav class="menu" aria-label={s.t("desk.shelves")}>
    <ul>
      {(["current", "archived"] as const).map((one) => (
        <li>
          <a
            href={`/${s.language}/desk/forums${one === "current" ? "" : `?shelf=${one}`}`}
            aria-current={one === shelf ? "page" : undefined}
          >
            {s.t(`shelf.${one}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Forums = ({ s, forums }: ListPageProps) => (
  <Table
    caption={s.t("desk.forums")}
    captionUnseen
    columns={[
      { label: s.t("field.title") },
      { label: s.t("field.kind") },
      { label: s.t("field.edition") },
      { label: s.t("field.regions") },
      { label: s.t("desk.status") },
      { label: s.t("field.startsAt") },
    ]}
    rows={forums.map((forum) => [
      <a href={`/${s.language}/desk/forums/${forum.id}`}>
        <Title s={s} texts={forum.title} />
      </a>,
      s.t(`forum_kind.${forum.kind}`),
      <bdi>{forum.edition}</bdi>,
      forum.regions.map((region) => s.t(`region.${region}`)).join("; "),
      <ForumTag s={s} status={forum.status} />,
      forum.events.length > 0 ? <Day s={s} instant={forum.startsAt} zone={forum.events[0]?.zone} /> : "",
    ])}
  />
);

/** All forums of a shelf, and the beginning of a new one. */
export const ListPage = (props: ListPageProps) => {
  const { s, hidden, forums, refused } = props;
  const { t } = s;
  return (
    <DeskPage {...props} title={t("desk.forums")} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} />
      <h1>{t("desk.forums")}</h1>
      <Shelves {...props} />
      {forums.length > 0 ? <Forums {...props} /> : <p>{t("desk.no_forums")}</p>}
      <details open={refused !== undefined}>
        <summary>{t("desk.new_forum")}</summary>
        <p>{t("desk.new_forum_lead")}</p>
        <Form action={`/${s.language}/desk/forums`} hidden={hidden} guarded>
          <Fields s={s} of="create" names={newForumFields} form={refused?.form ?? {}} errors={refused?.errors} />
          <Submit name="decision" value="create" label={t("desk.begin")} />
        </Form>
      </details>
    </DeskPage>
  );
};
