import { DateField as Shown } from "#shared/ui/desk/date-field.tsx";
import { single } from "#shared/web/forms.ts";
import type { DeskKey } from "./desk-words.ts";
import type { FieldProps } from "./field-props.ts";

/** A date of a forum or call, by the clocks of the zone that the form asks for or, where it asks for none, of its own. */
export const DateField = ({ s, of, name, form, zone = "UTC", names, errors }: FieldProps) => (
  <Shown
    {...{ s, of, name, form, errors }}
    label={s.t(`field.${name}` as DeskKey)}
    zone={names.includes("zone") ? single(form, "zone") : zone}
    zoneAsked={names.includes("zone")}
  />
);
