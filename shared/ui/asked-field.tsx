import type { FieldInput } from "../fieldset.ts";
import { ChoiceField, ChoicesField, GroupedChoicesField, Toggle } from "./choices.tsx";
import { type Choice, type FieldProps, SelectField, TextArea, TextField } from "./fields.tsx";

/** What a form asks, however it asks it: the answer so far is what people typed, as forms send it. */
export interface AskedFieldProps extends FieldProps {
  readonly input: FieldInput;
  readonly value: string | readonly string[] | undefined;
  /** Most characters of a text. */
  readonly max?: number | undefined;
  readonly choices?: (() => readonly Choice[]) | undefined;
  /** For many choices of which several may be taken. */
  readonly groups?: (() => readonly { readonly label: string; readonly choices: readonly Choice[] }[]) | undefined;
  readonly type?: "email" | "tel" | "url" | undefined;
  readonly autocomplete?: string | undefined;
  readonly short?: boolean | undefined;
}

const none = () => [];

/** A field by the kind of its input. */
export const AskedField = (props: AskedFieldProps) => {
  const { input, value, max, choices = none, groups = none, type, autocomplete, short, ...field } = props;
  const several = value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
  const [one] = several;
  switch (input) {
    case "prose":
      return <TextArea {...field} value={one} max={max} />;
    case "choice":
      return <ChoiceField {...field} value={one} choices={choices()} />;
    case "choices":
      return <ChoicesField {...field} values={several} choices={choices()} />;
    case "select":
      return <SelectField {...field} value={one} choices={choices()} autocomplete={autocomplete} />;
    case "selects":
      return <GroupedChoicesField {...field} values={several} groups={groups()} />;
    case "toggle":
      return <Toggle {...field} checked={one === "true"} />;
    case "number":
      return <TextField {...field} value={one} inputmode="numeric" short />;
    case "date":
      return <TextField {...field} value={one} type="date" short />;
    default:
      return <TextField {...field} value={one} type={type} autocomplete={autocomplete} short={short} />;
  }
};
