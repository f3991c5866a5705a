import type { FieldError } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { labelled } from "./labelled.ts";

/** What is wrong with a field and what to do, in the reader's language. */
export const errorText = (s: Speech<SharedKey>, { code, values = {} }: FieldError): string =>
  // Codes of one capability stand in its own catalogue, which its speech knows.
  s.t(`error.${code}` as SharedKey, { count: Number(values.max ?? values.min ?? 0), ...values });

/** The first error of a field. */
export const errorOf = (errors: readonly FieldError[] | undefined, name: string): FieldError | undefined =>
  errors?.find(({ field }) => field === name);

interface ErrorSummaryProps {
  readonly s: Speech<SharedKey>;
  readonly errors: readonly FieldError[] | undefined;
  /** What the form calls a field; errors of fields it does not have are shown without a link. */
  readonly labelOf: (field: string) => string | undefined;
  /** The id of a field where it is not its name. */
  readonly idOf?: ((field: string) => string) | undefined;
}

/** On top of a refused form: everything that is wrong, each linked to its field. Nothing when nothing is wrong. */
export const ErrorSummary = ({ s, errors, labelOf, idOf = (field) => field }: ErrorSummaryProps) => {
  if (!errors?.length) return null;
  return (
    <div class="problem" role="alert" tabindex={-1} data-focus>
      <h2>{s.t("form.problem")}</h2>
      <ul>
        {errors.map((error) => {
          const found = labelOf(error.field);
          // What was sent may be called as something that every object has.
          const label = typeof found === "string" ? found : undefined;
          const text = errorText(s, error);
          return (
            <li data-field={error.field} data-code={error.code}>
              {label === undefined ? text : <a href={`#${idOf(error.field)}`}>{labelled(s, label, text)}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
