import { ownNames } from "#shared/languages.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import type { Speech } from "#shared/speech.ts";
import { dateOnly } from "#shared/time.ts";
import { Page, type User } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { When } from "#shared/ui/when.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { Comment, ProcedureName } from "../portal.ts";
import type { PortalKey } from "../portal-words.ts";

interface CommentsProps {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly procedure: ProcedureName;
  readonly page: ListPage<Comment>;
  readonly after: string | undefined;
  readonly user: User;
}

const Entry = ({ s, comment }: { readonly s: CommentsProps["s"]; readonly comment: Comment }) => (
  <>
    <h2>{comment.name ? <QuotedName text={comment.name} /> : s.t("desk.comments.unnamed")}</h2>
    <p class="light">
      <When s={s} instant={comment.at} />
      <br />
      {s.t("desk.comments.about", {
        language: ownNames[comment.language],
        date: dateOnly(s.language, comment.version),
      })}
    </p>
    <Quote text={comment.text} />
  </>
);

/** What people said of a procedure, newest first; for officers only. */
export const CommentsPage = ({ s, procedure, page, after, user }: CommentsProps) => {
  const title = s.t("desk.comments.of", { procedure: s.t(`procedure.${procedure}.title`) });
  const path = `/desk/take-part/${procedure}`;
  const addressOf = (cursor: string) => `/${s.language}${path}?after=${cursor}`;
  return (
    <Page s={s} title={title} path={path} user={user}>
      <h1>{title}</h1>
      <p>
        <a href={`/${s.language}/take-part/${procedure}`}>{s.t("desk.comments.public")}</a>
      </p>
      {page.items.length === 0 && <p>{s.t("desk.comments.none")}</p>}
      {page.items.map((comment) => (
        <Entry s={s} comment={comment} />
      ))}
      <Pages s={s} next={page.next && addressOf(page.next)} first={after && `/${s.language}${path}`} />
    </Page>
  );
};
