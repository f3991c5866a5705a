import type { FieldError } from "../../refusal.ts";
import type { SchedulingKey } from "../../scheduling/scheduling-words.ts";
import type { Speech } from "../../speech.ts";
import { instantAt, instantInWords } from "../../time.ts";
import { type Form, single } from "../../web/forms.ts";
import { chosenInstant } from "../../web/typed-date.ts";
import type { SharedKey } from "../../words.ts";
import { ChoiceField } from "../choices.tsx";
import { errorOf } from "../errors.tsx";
import { TextField } from "../fields.tsx";
import { idIn } from "./decision-forms.tsx";

interface DateFieldProps {
  readonly s: Speech<SharedKey | SchedulingKey>;
  /** Part of its id: several forms stand on one page. */
  readonly of: string;
  readonly name: string;
  readonly label: string;
  readonly form: Form;
  readonly errors: readonly FieldError[] | undefined;
  /** By whose clocks it is told. */
  readonly zone: string;
  /** Whether the form asks for that zone itself. */
  readonly zoneAsked: boolean;
  readonly hint?: string | undefined;
  /** In seconds; where whole minutes are enough, nobody has to fill in seconds. */
  readonly step?: number | undefined;
}

/** A local time; where clocks show it twice or never, the choice of what is meant. */
export const DateField = ({ s, of, name, label, form, errors, zone, zoneAsked, hint, step = 1 }: DateFieldProps) => {
  const error = errorOf(errors, name);
  const unclear = error?.code === "time_twice" || error?.code === "time_never";
  const found = unclear ? instantAt(single(form, name), zone) : undefined;
  const instants = found && "instants" in found ? found.instants : [];
  const chosen = chosenInstant(name);
  const ofZone = zoneAsked ? undefined : s.t("desk.in_zone", { zone: zone.replaceAll("_", " ") });
  return (
    <>
      <TextField
        s={s}
        name={name}
        id={idIn(of, name)}
        label={label}
        error={error}
        type="datetime-local"
        step={step}
        hint={[ofZone, hint].filter(Boolean).join(" ") || undefined}
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
            label: `${instantInWords(s, instant, zone)} = ${instantInWords(s, instant)}`,
          }))}
          error={errorOf(errors, chosen)}
        />
      ) : (
        single(form, chosen) && <input type="hidden" name={chosen} value={single(form, chosen)} />
      )}
    </>
  );
};
