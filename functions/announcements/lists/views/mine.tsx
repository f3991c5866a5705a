import type { SuppressionReason } from "#shared/suppressions.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import type { Tried } from "#shared/web/tried.ts";
import { announcementsHome } from "../addresses.ts";
import type { ListsSpeech } from "../lists-words.ts";
import type { Chosen } from "../subscription.ts";
import { ChoiceFields, labelIn } from "./choice-fields.tsx";
import { Promises } from "./subscribe.tsx";

interface MineProps extends Tried {
  readonly s: ListsSpeech;
  readonly path: string;
  readonly chosen: Chosen;
  /** Of whoever is signed in; behind a mailed link it is not shown. */
  readonly email?: string | undefined;
  readonly user?: User | undefined;
  /** There is no subscription yet. */
  readonly isNew?: boolean | undefined;
  /** Why nothing is mailed although it is wanted. */
  readonly held?: SuppressionReason | undefined;
  readonly done?: string | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
}

const doneKeys = {
  confirm: "done.confirm",
  choose: "done.confirm",
  change: "done.change",
  resume: "done.resume",
} as const;
const isDone = (done: string | undefined): done is keyof typeof doneKeys =>
  done !== undefined && Object.hasOwn(doneKeys, done);

const Held = ({ s, path, held, hidden }: Pick<MineProps, "s" | "path" | "held" | "hidden">) => {
  if (!held || held === "moved") return null;
  const returned = held === "bounce" || held === "officer";
  return (
    <Notice s={s} kind="warning">
      <p>{s.t(returned ? "held.returned" : "held.stopped")}</p>
      {!returned && (
        <Form action={`/${s.language}${path}`} hidden={hidden}>
          <Submit label={s.t("mine.resume")} name="decision" value="resume" kind="secondary" />
        </Form>
      )}
    </Notice>
  );
};

/** One's subscription: to be changed, or ended with one button. */
export const MinePage = (props: MineProps) => {
  const { s, path, chosen, email, user, isNew, done, hidden, typed, errors, conflict } = props;
  const action = `/${s.language}${path}`;
  return (
    <Page s={s} title={s.t("mine.title")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}${announcementsHome}`}>{s.t("subscribe.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={labelIn(s)} />
      <Conflict s={s} code={conflict} />
      {isDone(done) && !errors && (
        <Notice s={s} kind="success">
          <p>{s.t(doneKeys[done])}</p>
        </Notice>
      )}
      <h1>{s.t("mine.title")}</h1>
      <Held {...props} />
      {email && (
        <p>
          {s.t("mine.address")} <bdi dir="ltr">{email}</bdi>
        </p>
      )}
      <Promises s={s} />
      <Form action={action} hidden={hidden}>
        <ChoiceFields s={s} chosen={chosen} typed={typed} errors={errors} />
        <Submit
          label={s.t(isNew ? "subscribe.send" : "mine.change")}
          name="decision"
          value={isNew ? "choose" : "change"}
        />
      </Form>
      {!isNew && (
        <>
          <h2>{s.t("mine.stop.title")}</h2>
          <p>{s.t("mine.stop.text")}</p>
          <Form action={action} hidden={hidden}>
            <Submit label={s.t("mine.stop")} name="decision" value="stop" kind="danger" />
          </Form>
        </>
      )}
    </Page>
  );
};
