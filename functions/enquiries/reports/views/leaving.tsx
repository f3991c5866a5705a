import { leavePath } from "../../addresses.ts";
import type { ReportsSpeech } from "../reports-words.ts";

/** The way out, first on every page, with what of the visit others could see on the device. */
export const Leaving = ({ s }: { readonly s: ReportsSpeech }) => (
  <>
    <p>
      <a class="button primary" href={`/${s.language}${leavePath}`} rel="nofollow">
        {s.t("leave.now")}
      </a>
    </p>
    <details>
      <summary>{s.t("device.title")}</summary>
      <ul>
        <li>{s.t("device.history")}</li>
        <li>{s.t("device.browser")}</li>
        <li>{s.t("device.network")}</li>
        <li>{s.t("device.mail")}</li>
      </ul>
    </details>
  </>
);
