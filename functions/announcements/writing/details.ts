import * as z from "zod";
import { AnnouncementKind, announcementTexts } from "#shared/announcements/published-announcements.ts";
import { ReviewRegion } from "#shared/forums.ts";
import { choices } from "#shared/input.ts";
import { languages } from "#shared/languages.ts";
import { WebAddress } from "#shared/text.ts";
import { Instant, Zone } from "#shared/typed-time.ts";
import { Objective } from "#shared/vocabularies.ts";

/** What officers write, as forms and programs send it. */
export const detailShape = {
  kind: AnnouncementKind,
  ...announcementTexts,
  regions: choices(ReviewRegion, { min: 1 }),
  objectives: choices(Objective),
  /** Null where it has no end. */
  until: z.strictObject({ at: Instant, zone: Zone }).nullable(),
  link: z.union([z.literal(""), WebAddress]),
};

/** Fields as forms and errors call them: `title`, `until.at`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path[0] === "until" ? path.slice(0, 2).join(".") : String(path[0] ?? "");

type Texts = z.infer<typeof announcementTexts.title>;

/** Title and text stand in the same languages: nobody reads half of it. */
export const inSameLanguages = ({ title, text }: { readonly title: Texts; readonly text: Texts }) =>
  languages.every((language) => Boolean(title[language]) === Boolean(text[language]));

/** An announcement to be written: what is not said is as usual. */
export const NewAnnouncement = z.strictObject({
  ...detailShape,
  kind: detailShape.kind.default("announcement"),
  objectives: detailShape.objectives.default([]),
  until: detailShape.until.default(null),
  link: detailShape.link.default(""),
});
