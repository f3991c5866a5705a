import type { Call } from "#shared/forums.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { copyFields, newCallFields, usualCall, usualInputsCall } from "./decision-fields.ts";
import { Fields } from "./fields.tsx";
import { addressOf, type ForumDeskPageProps } from "./forum-decisions.tsx";
import { formOf } from "./ids.ts";

interface BeginningProps extends ForumDeskPageProps {
  readonly what: "copy" | { readonly call: Call["purpose"] };
}

const words = {
  accreditation: ["desk.new_call", "desk.new_call_lead"],
  inputs: ["desk.new_inputs_call", "desk.new_inputs_call_lead"],
  copy: ["desk.copy", "desk.copy_lead"],
} as const;

const usualForm = (purpose: Call["purpose"], forum: ForumDeskPageProps["forum"]) => ({
  zone: forum.events[0]?.zone ?? "UTC",
  ...(purpose === "inputs"
    ? { "inputs.submitters": usualInputsCall(forum).inputs.submitters }
    : { event: usualCall(forum).event, quota: "2" }),
});

/** What is begun from a forum: a call of it, for applications or inputs, or the next cycle. */
export const Beginning = (props: BeginningProps) => {
  const { s, hidden, forum, refused, what } = props;
  const purpose = what === "copy" ? undefined : what.call;
  const decision = purpose ? "create" : "copy";
  const id = purpose === "inputs" ? "create-inputs" : decision;
  const own = refused && formOf(refused.form) === id ? refused : undefined;
  const usual = purpose ? usualForm(purpose, forum) : { years: "0", days: "0" };
  const [title, lead] = words[purpose ?? "copy"];
  return (
    <details open={own !== undefined}>
      <summary>{s.t(title)}</summary>
      <p>{s.t(lead)}</p>
      <Form action={addressOf(props)} hidden={{ ...hidden, ...(purpose === "inputs" && { purpose }) }} guarded>
        <Fields
          s={s}
          of={id}
          names={purpose ? newCallFields[purpose] : copyFields}
          form={own?.form ?? usual}
          errors={own?.errors}
          events={forum.events}
        />
        <Submit name="decision" value={decision} label={s.t(purpose ? "desk.begin" : "desk.copy_begin")} />
      </Form>
    </details>
  );
};
