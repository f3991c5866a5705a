import { errorOf } from "#shared/ui/errors.tsx";
import { TextArea } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import type { FocalPoint } from "./focal-points-of.ts";
import { peoplePath } from "./people-invited.tsx";
import type { PeoplePageProps } from "./people-page.tsx";

interface AboutOneProps extends PeoplePageProps {
  readonly one: FocalPoint;
}

const Removing = (props: AboutOneProps) => {
  const { s, one, hidden, typed = {}, errors } = props;
  const isTried = single(typed, "decision") === "remove" && single(typed, "colleague") === one.id;
  return (
    <details open={isTried}>
      <summary>
        {s.t("people.remove")}
        <span class="unseen"> {one.name}</span>
      </summary>
      <p>{s.t("people.remove.text")}</p>
      <Form action={peoplePath(props)} hidden={{ ...hidden, colleague: one.id }} guarded>
        <TextArea
          s={s}
          name="text"
          id={`text-${one.id}`}
          label={s.t("people.remove.why")}
          value={isTried ? single(typed, "text") : undefined}
          error={isTried ? errorOf(errors, "text") : undefined}
          rows={2}
          max={1000}
          optional
        />
        <Submit name="decision" value="remove" label={s.t("people.remove.sure")} kind="danger" />
      </Form>
    </details>
  );
};

const HandingOver = (props: AboutOneProps) => {
  const { s, one, hidden } = props;
  return (
    <details>
      <summary>
        {s.t("people.hand_over")}
        <span class="unseen"> {one.name}</span>
      </summary>
      <p>{s.t("people.hand_over.text")}</p>
      <Form action={peoplePath(props)} hidden={{ ...hidden, colleague: one.id }}>
        <Submit name="decision" value="hand_over" label={s.t("people.hand_over.sure")} kind="danger" />
      </Form>
    </details>
  );
};

/** What the first focal point may decide about another; each asked twice. */
export const AboutOne = (props: AboutOneProps) => (
  <>
    {props.possible.includes("remove") && <Removing {...props} />}
    {props.possible.includes("hand_over") && <HandingOver {...props} />}
  </>
);

/** Going oneself, asked twice. */
export const Leaving = (props: PeoplePageProps) => {
  const { s, possible, hidden } = props;
  return possible.includes("leave") ? (
    <details>
      <summary>{s.t("people.leave")}</summary>
      <p>{s.t("people.leave.text")}</p>
      <Form action={peoplePath(props)} hidden={hidden}>
        <Submit name="decision" value="leave" label={s.t("people.leave.sure")} kind="danger" />
      </Form>
    </details>
  ) : null;
};
