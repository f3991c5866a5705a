import { Refusal } from "#shared/refusal.ts";
import { isTimeZone } from "#shared/time.ts";
import { localized } from "#shared/web/form-values.ts";
import { type Form, several, single } from "#shared/web/forms.ts";
import { dateAsForm, readDate } from "#shared/web/typed-date.ts";
import type { Announcement } from "../announcement.ts";
import type { DeskSpeech } from "../writing-words.ts";

/** The end of an announcement as programs send it; refuses (422) a local time that is not one instant. */
const untilIn = (s: DeskSpeech, form: Form) => {
  if (single(form, "until.at").trim() === "") return null;
  const zone = single(form, "until.zone");
  // A zone that is none is refused by its own field, and leaves nothing to read dates by.
  const read = readDate(s, form, "until.at", isTimeZone(zone) ? zone : "UTC");
  if (!("instant" in read)) throw new Refusal(422, "invalid", [read]);
  return { at: read.instant, zone };
};

/** What officers wrote, as programs send it. */
export const detailsIn = (s: DeskSpeech, form: Form) => ({
  kind: single(form, "kind"),
  title: localized(form, "title"),
  text: localized(form, "text"),
  regions: several(form, "regions"),
  objectives: several(form, "objectives"),
  until: untilIn(s, form),
  link: single(form, "link"),
});

type Written = Pick<Announcement, "kind" | "title" | "text" | "regions" | "objectives" | "until" | "link">;

const textsAsForm = (field: "title" | "text", texts: Written["title"]): Form =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${field}.${language}`, text]));

/** How an announcement stands in a form, by the names of its fields. */
export const asForm = ({ kind, title, text, regions, objectives, until, link }: Partial<Written>): Form => ({
  ...(kind && { kind }),
  ...textsAsForm("title", title ?? {}),
  ...textsAsForm("text", text ?? {}),
  regions: [...(regions ?? [])],
  objectives: [...(objectives ?? [])],
  ...(until && { ...dateAsForm("until.at", until.at, until.zone), "until.zone": until.zone }),
  link: link ?? "",
});
