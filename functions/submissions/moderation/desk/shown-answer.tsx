import type { Child } from "hono/jsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { type FieldName, inputForm } from "../../content.ts";
import { wordFor } from "../../content-words.ts";
import type { CasePageProps } from "./case-page.tsx";

/** A field in words, or nothing when it was left empty. What people wrote is marked as theirs and never a link. */
export const shownAnswer = (
  props: Pick<CasePageProps, "s" | "countries">,
  name: FieldName,
  value: unknown,
  language: string | undefined,
): Child => {
  const { s } = props;
  if (value === undefined || value === "") return undefined;
  if (typeof value === "boolean") return s.t(value ? "form.yes" : "form.no");
  if (Array.isArray(value))
    return value.length === 0 ? undefined : (
      <ul>
        {value.map((item) => (
          <li>{wordFor(props, name, String(item))}</li>
        ))}
      </ul>
    );
  const { input } = inputForm.ruleOf(name);
  const text = String(value);
  if (input === "choice" || input === "select") return wordFor(props, name, text);
  return input === "prose" ? <Quote language={language} text={text} /> : <QuotedName language={language} text={text} />;
};
