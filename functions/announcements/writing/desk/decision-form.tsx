import type { Child } from "hono/jsx";
import { Form as FormElement, Submit } from "#shared/ui/forms.tsx";
import { single } from "#shared/web/forms.ts";
import type { AnnouncementDecision } from "../announcement-decisions.ts";
import type { AnnouncementPageProps } from "./announcement-page.tsx";
import { home } from "./frame.tsx";

interface DecisionFormProps extends Pick<AnnouncementPageProps, "s" | "hidden" | "announcement"> {
  readonly decision: AnnouncementDecision;
  readonly label?: string | undefined;
  readonly kind?: "primary" | "secondary" | "danger" | undefined;
  readonly children?: Child;
}

/** What was typed for a decision when it was refused. */
export const triedFor = ({ refused }: Pick<AnnouncementPageProps, "refused">, decision: AnnouncementDecision) =>
  refused && single(refused.form, "decision") === decision ? refused : undefined;

/** The form of one decision, on the version that was looked at. */
export const DecisionForm = ({ s, hidden, announcement, decision, label, kind, children }: DecisionFormProps) => (
  <FormElement
    action={`/${s.language}${home}/${announcement.id}`}
    hidden={{ ...hidden, version: String(announcement.version) }}
    guarded={children !== undefined}
  >
    {children}
    <Submit
      name="decision"
      value={decision}
      label={label ?? s.t(`decide.${decision as "send"}`)}
      kind={kind ?? "primary"}
    />
  </FormElement>
);
