import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface AskingProps {
  readonly s: Speech<SharedKey>;
  /** Of the case. */
  readonly reference: string;
}

/** Where people ask about a case of their own. */
export const AskAbout = ({ s, reference }: AskingProps) => (
  <p>
    <a href={`/${s.language}/enquiries/new?about=${reference}`}>{s.t("nav.ask_about")}</a>
  </p>
);

/** Where officers read what was asked about a case. */
export const AskedAbout = ({ s, reference }: AskingProps) => (
  <p>
    <a href={`/${s.language}/desk/enquiries?about=${reference}`}>{s.t("nav.asked_about")}</a>
  </p>
);
