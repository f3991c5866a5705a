import { Form, Submit } from "#shared/ui/forms.tsx";
import { copyFields, newCallFields, usualCall } from "./decision-fields.ts";
import { isFor } from "./decision-form.tsx";
import { Fields } from "./fields.tsx";
import { addressOf, type ForumDeskPageProps } from "./forum-decisions.tsx";

interface BeginningProps extends ForumDeskPageProps {
  readonly what: "create" | "copy";
}

/** What is begun from a forum: a call of it, or the next cycle. */
export const Beginning = (props: BeginningProps) => {
  const { s, hidden, forum, refused, what } = props;
  const names = what === "create" ? newCallFields : copyFields;
  const own = refused && isFor(refused.form, what) ? refused : undefined;
  const usual: Readonly<Record<string, string>> =
    what === "create"
      ? { zone: forum.events[0]?.zone ?? "UTC", event: usualCall(forum).event, quota: "2" }
      : { years: "0", days: "0" };
  return (
    <details open={own !== undefined}>
      <summary>{s.t(what === "create" ? "desk.new_call" : "desk.copy")}</summary>
      <p>{s.t(what === "create" ? "desk.new_call_lead" : "desk.copy_lead")}</p>
      <Form action={addressOf(props)} hidden={hidden} guarded>
        <Fields s={s} of={what} names={names} form={own?.form ?? usual} errors={own?.errors} events={forum.events} />
        <Submit name="decision" value={what} label={s.t(what === "create" ? "desk.begin" : "desk.copy_begin")} />
      </Form>
    </details>
  );
};
