import { action, type Letter, quote, text } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Block } from "#shared/outbox.ts";
import type { Change } from "../change.ts";
import type { Given } from "../decision-input.ts";
import { addressed, dueRows, letterVoice, reasonRow, type Voice } from "./voice.ts";

const nextRow = (s: Voice): [string, string] => [s.t("letter.fact.next"), s.t("next.officer")];

/** The messages about a change of reviewed fields. */
export const changeLetter = async (
  kind: "changeReceived" | "changeAccepted" | "changeRefused",
  change: Change,
  organization: Organization,
  /** When an officer is due to answer, while the change waits. */
  waiting: { due: string; now: Date } | undefined,
  given: Given = {},
): Promise<Letter> => {
  const s = await letterVoice(organization.language);
  const rows: [string, string][] = [
    [s.t("letter.fact.reference"), change.reference],
    [s.t("letter.fact.status"), s.t(`status.${change.status}`)],
    ...(waiting ? [nextRow(s), ...dueRows(s, waiting.due, waiting.now, organization.profile.contactTimeZone)] : []),
    ...reasonRow(s, given.reason),
  ];
  const blocks: Block[] = [
    text(s, `letter.${kind}.intro`),
    { kind: "facts", rows },
    ...quote(given.text),
    ...(kind === "changeRefused" ? [text(s, "letter.changeRefused.how")] : []),
    action(s, "letter.open_case", `/me/cases/${change.reference}`),
  ];
  return addressed(s, kind, organization, blocks, change.reference);
};
