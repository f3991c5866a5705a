import type { Child } from "hono/jsx";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface FormProps {
  readonly action: string;
  /** `get` for searches and filters, whose answers stand in the address. */
  readonly method?: "post" | "get" | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** Asks before what was typed is left unsent (with scripts). */
  readonly guarded?: boolean | undefined;
  readonly children?: Child;
}

/** Checked by us, in the reader's language, and not by the browser in its own. */
export const Form = ({ action, method = "post", hidden = {}, guarded, children }: FormProps) => (
  <form action={action} method={method} novalidate data-guard={guarded ? "" : undefined}>
    <HiddenFields fields={hidden} />
    {children}
  </form>
);

const HiddenFields = ({ fields }: { readonly fields: Readonly<Record<string, string>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);

interface SubmitProps {
  readonly label: string;
  /** A decision button is `name="decision"` with the decision as its value. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly kind?: "primary" | "secondary" | "danger" | undefined;
}

export const Submit = ({ label, name, value, kind = "primary" }: SubmitProps) => (
  <button type="submit" class={kind} name={name} value={value}>
    {label}
  </button>
);

/** Buttons beside each other. */
export const Buttons = ({ children }: { readonly children?: Child }) => <div class="buttons">{children}</div>;

/** The name of a field that people leave empty and automated senders fill. */
export const honeypotName = "website_confirm";

export const Honeypot = ({ s }: { readonly s: Speech<SharedKey> }) => (
  <div class="unseen" aria-hidden="true">
    <label for={honeypotName}>{s.t("form.leave_empty")}</label>
    <input type="text" id={honeypotName} name={honeypotName} tabindex={-1} autocomplete="off" />
  </div>
);
