import type { Child } from "hono/jsx";
import { platforms, signLanguages } from "#shared/briefings/briefing.ts";
import { moveReasons } from "#shared/forums.ts";
import { timeZones } from "#shared/time.ts";
import { TextsByLanguage } from "#shared/ui/desk/texts-by-language.tsx";
import { reviewRegions } from "#shared/vocabularies.ts";
import type { DeskKey, DeskSpeech } from "../planning-words.ts";
import {
  about,
  date,
  type FieldProps,
  type FieldsProps,
  flag,
  inLanguages,
  lines,
  link,
  number,
  one,
  plain,
  several,
  worded,
} from "./field-kinds.tsx";
import { isLocalized } from "./form-input.ts";

/** How each field is asked. */
const renderers: Readonly<Record<string, (props: FieldProps) => Child>> = {
  id: plain,
  regions: several(reviewRegions, worded("region")),
  forum: about("forums", "choice.no_forum"),
  call: about("calls", "choice.no_call"),
  perOrganization: number,
  perRegion: number,
  startsAt: date,
  endsAt: date,
  zone: one(timeZones, (_, zone) => zone.replaceAll("_", " ")),
  platform: one(() => platforms, worded("platform")),
  joiningLink: link,
  dialIn: lines,
  capacity: number,
  delivery: inLanguages,
  interpretation: inLanguages,
  captions: inLanguages,
  signLanguages: several(signLanguages, worded("sign_language")),
  recorded: flag,
  interpretersBy: date,
  reason: one(() => moveReasons, worded("why")),
  days: number,
  links: flag,
};

export const isField = (field: string) => Object.hasOwn(renderers, field) || isLocalized(field);

const longest: Readonly<Record<string, number>> = { summary: 3000, audience: 300, text: 1000 };

const asText = (s: DeskSpeech, field: string) => ({
  name: field,
  label: s.t(`field.${field}` as DeskKey),
  max: longest[field],
  rows: field === "summary" ? 6 : 2,
  expected: field === "title" || field === "summary",
});

/** The fields of a form, texts of the same form together by language. */
export const Fields = (props: FieldsProps) => {
  const { s, of, names, form, errors } = props;
  const texts = names.filter(isLocalized);
  const [firstText] = texts;
  return (
    <>
      {names.map((field) => {
        if (field !== firstText) return renderers[field]?.({ ...props, field });
        return <TextsByLanguage {...{ s, of, form, errors }} texts={texts.map((text) => asText(s, text))} />;
      })}
    </>
  );
};
