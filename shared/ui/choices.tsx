import type { Child } from "hono/jsx";
import { Caption, type Choice, describedBy, type FieldProps, Remarks } from "./fields.tsx";

interface BoxProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

const Box = ({ type, name, id, choice, checked }: BoxProps) => (
  <div class="choice">
    <input
      type={type}
      id={id}
      name={name}
      value={choice.value}
      checked={checked}
      aria-describedby={choice.hint && `${id}-hint`}
    />
    <label for={id}>{choice.label}</label>
    {choice.hint && (
      <p class="hint" id={`${id}-hint`}>
        {choice.hint}
      </p>
    )}
  </div>
);

const Boxes = ({
  type,
  name,
  id = name,
  choices,
  chosen,
}: {
  type: "radio" | "checkbox";
  name: string;
  id?: string | undefined;
  choices: readonly Choice[];
  chosen: readonly string[];
}) => (
  <>
    {choices.map((choice) => (
      <Box
        type={type}
        name={name}
        id={`${id}-${choice.value}`}
        choice={choice}
        checked={chosen.includes(choice.value)}
      />
    ))}
  </>
);

// The summary's link goes to the fieldset, which is focusable for that.
const Group = (props: FieldProps & { children?: Child }) => (
  <div class={props.error ? "field faulty" : "field"}>
    <fieldset id={props.id ?? props.name} tabindex={-1} aria-describedby={describedBy(props)}>
      <legend>
        <Caption {...props} />
      </legend>
      <Remarks {...props} />
      {props.children}
    </fieldset>
  </div>
);

export interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
}

/** One of a few. */
export const ChoiceField = ({ choices, value, ...field }: ChoiceFieldProps) => (
  <Group {...field}>
    <Boxes type="radio" name={field.name} id={field.id} choices={choices} chosen={value === undefined ? [] : [value]} />
  </Group>
);

export interface ChoicesFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
}

/** Any of some. */
export const ChoicesField = ({ choices, values = [], hint, ...field }: ChoicesFieldProps) => (
  <Group {...field} hint={[hint, field.s.t("form.choose_any")].filter(Boolean).join(" ")}>
    <Boxes type="checkbox" name={field.name} id={field.id} choices={choices} chosen={values} />
  </Group>
);

export interface GroupedChoicesFieldProps extends FieldProps {
  readonly groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
  readonly values?: readonly string[] | undefined;
}

/** Any of very many, such as countries by region; each group opens by itself, those with chosen ones are open. */
export const GroupedChoicesField = ({ groups, values = [], hint, ...field }: GroupedChoicesFieldProps) => (
  <Group {...field} hint={[hint, field.s.t("form.choose_any")].filter(Boolean).join(" ")}>
    {groups.map(({ label, choices }) => {
      const count = choices.filter(({ value }) => values.includes(value)).length;
      return (
        <details open={count > 0}>
          <summary>
            {label}
            {count > 0 && <span class="light"> {field.s.t("form.chosen", { count })}</span>}
          </summary>
          <Boxes type="checkbox" name={field.name} id={field.id} choices={choices} chosen={values} />
        </details>
      );
    })}
  </Group>
);

export interface ToggleProps extends FieldProps {
  readonly checked?: boolean | undefined;
}

/** A single thing to agree to or switch on; sends "true" or nothing. */
export const Toggle = ({ checked = false, ...field }: ToggleProps) => (
  <div class={field.error ? "field faulty" : "field"}>
    <Remarks s={field.s} name={field.name} id={field.id} error={field.error} />
    <div class="choice">
      <input
        type="checkbox"
        id={field.id ?? field.name}
        name={field.name}
        value="true"
        checked={checked}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error && "true"}
      />
      <label for={field.id ?? field.name}>
        <Caption {...field} />
      </label>
      <Remarks s={field.s} name={field.name} id={field.id} hint={field.hint} />
    </div>
  </div>
);
