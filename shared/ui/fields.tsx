import type { Child } from "hono/jsx";
import type { FieldError } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import type { Visibility } from "../vocabularies.ts";
import type { SharedKey } from "../words.ts";
import { errorText } from "./errors.tsx";
import { VisibilityMark } from "./tag.tsx";

/** What every field has. */
export interface FieldProps {
  readonly s: Speech<SharedKey>;
  readonly name: string;
  /** To which the error summary links; its name, unless several forms on a page have fields of that name. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: FieldError | undefined;
  readonly optional?: boolean | undefined;
  /** Marks who will see the answer. */
  readonly visibility?: Visibility | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** For `aria-describedby`: the hint and the error of a field, as far as there are any. */
export const describedBy = ({
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, "name" | "id" | "hint" | "error">): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;

export const Caption = ({
  s,
  label,
  optional,
  visibility,
}: Pick<FieldProps, "s" | "label" | "optional" | "visibility">) => (
  <>
    {label}
    {optional && <span class="light"> {s.t("form.optional")}</span>}
    {visibility && (
      <>
        {" "}
        <VisibilityMark s={s} visibility={visibility} />
      </>
    )}
  </>
);

export const Remarks = ({
  s,
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, "s" | "name" | "id" | "hint" | "error">) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="wrong" id={`${id}-error`} data-field={name} data-code={error.code}>
        <span class="unseen">{s.t("form.error")} </span>
        {errorText(s, error)}
      </p>
    )}
  </>
);

const FieldFrame = (props: FieldProps & { children?: Child }) => (
  <div class={props.error ? "field faulty" : "field"}>
    <label for={props.id ?? props.name}>
      <Caption {...props} />
    </label>
    <Remarks {...props} />
    {props.children}
  </div>
);

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "date" | "datetime-local" | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "text" | "email" | "tel" | "url" | "numeric" | undefined;
  /** For short answers, such as a year or a code. */
  readonly short?: boolean | undefined;
  /** Seconds between times that can be chosen; browsers hide seconds without it. */
  readonly step?: number | undefined;
}

// Addresses and numbers run left to right in every language; what people write runs as its script does.
const writtenLeftToRight = new Set(["email", "tel", "url", "date", "datetime-local"]);

export const TextField = ({ value, type = "text", autocomplete, inputmode, short, step, ...field }: TextFieldProps) => (
  <FieldFrame {...field}>
    <input
      id={field.id ?? field.name}
      name={field.name}
      type={type}
      value={value ?? ""}
      dir={writtenLeftToRight.has(type) ? "ltr" : "auto"}
      class={short ? "short" : undefined}
      autocomplete={autocomplete}
      inputmode={inputmode}
      step={step}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error && "true"}
    />
  </FieldFrame>
);

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  /** Told to people; longer texts are kept and refused, never cut. */
  readonly max?: number | undefined;
}

export const TextArea = ({ value, rows = 6, max, ...field }: TextAreaProps) => {
  const limit = max === undefined ? undefined : field.s.t("form.most_characters", { count: max });
  const described = { ...field, hint: [field.hint, limit].filter(Boolean).join(" ") || undefined };
  return (
    <FieldFrame {...described}>
      <textarea
        id={field.id ?? field.name}
        name={field.name}
        rows={rows}
        dir="auto"
        aria-describedby={describedBy(described)}
        aria-invalid={field.error && "true"}
      >
        {/* A browser drops the first line break. */}
        {`\n${value ?? ""}`}
      </textarea>
    </FieldFrame>
  );
};

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** Text of the first, empty choice. */
  readonly prompt?: string | undefined;
  readonly autocomplete?: string | undefined;
}

/** For lists too long to show at once. */
export const SelectField = ({ choices, value, prompt, autocomplete, ...field }: SelectFieldProps) => (
  <FieldFrame {...field}>
    <select
      id={field.id ?? field.name}
      name={field.name}
      autocomplete={autocomplete}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error && "true"}
    >
      <option value="">{prompt ?? field.s.t("form.choose")}</option>
      {choices.map((choice) => (
        // Without a value, an option's text is it: hundreds of zones need not be said twice.
        <option value={choice.value === choice.label ? undefined : choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </FieldFrame>
);
