import type { Child } from "hono/jsx";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface NoticeProps {
  readonly s: Speech<SharedKey>;
  readonly kind?: "info" | "success" | "warning" | "error" | undefined;
  readonly title?: string | undefined;
  readonly children?: Child;
}

/** Something to know before going on; tells what just happened when it is a success or an error. */
export const Notice = ({ s, kind = "info", title, children }: NoticeProps) => (
  <div class={`notice ${kind}`} role={kind === "error" ? "alert" : kind === "success" ? "status" : undefined}>
    <p>
      <strong>{title ?? s.t(`notice.${kind}`)}</strong>
    </p>
    {children}
  </div>
);

interface ConfirmationProps {
  readonly title: string;
  readonly children?: Child;
}

/** The top of a page that confirms what was sent: its title, and the reference number to keep. */
export const Confirmation = ({ title, children }: ConfirmationProps) => (
  <div class="confirmation">
    <h1>{title}</h1>
    {children}
  </div>
);
