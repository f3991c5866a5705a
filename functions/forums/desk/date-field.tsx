import { instantAt, instantInWords } from "#shared/time.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { single } from "#shared/web/forms.ts";
import { basics, type FieldProps } from "./field-props.ts";
import { chosenInstant } from "./form-input.ts";
import { idIn } from "./ids.ts";

/** A local time; where clocks show it twice or never, the choice of what is meant. */
export const DateField = (props: FieldProps) => {
  const { s, of, name, form, zone = "UTC", names, errors } = props;
  const field = basics(props);
  const own = names.includes("zone") ? single(form, "zone") : zone;
  const unclear = field.error?.code === "time_twice" || field.error?.code === "time_never";
  const found = unclear ? instantAt(single(form, name), own) : undefined;
  const instants = found && "instants" in found ? found.instants : [];
  const chosen = chosenInstant(name);
  return (
    <>
      <TextField
        {...field}
        type="datetime-local"
        step={1}
        hint={names.includes("zone") ? undefined : s.t("desk.in_zone", { zone: zone.replaceAll("_", " ") })}
        value={single(form, name)}
      />
      {instants.length > 0 ? (
        <ChoiceField
          s={s}
          name={chosen}
          id={idIn(of, chosen)}
          label={s.t("desk.which_instant")}
          choices={instants.map((instant) => ({
            value: instant,
            label: `${instantInWords(s, instant, own)} = ${instantInWords(s, instant)}`,
          }))}
          error={errorOf(errors, chosen)}
        />
      ) : (
        single(form, chosen) && <input type="hidden" name={chosen} value={single(form, chosen)} />
      )}
    </>
  );
};
