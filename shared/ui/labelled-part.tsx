import type { Child } from "hono/jsx";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface LabelledProps {
  readonly s: Speech<SharedKey>;
  readonly label: string;
  readonly children?: Child;
}

const place = "\u0000";

/** A label and what is more than text, joined as the language joins them. */
export const Labelled = ({ s, label, children }: LabelledProps) => {
  const [before = "", after = ""] = s.t("form.labelled", { label, text: place }).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
};
