import { focalPointRights } from "#shared/focal-points.ts";
import type { Language } from "#shared/languages.ts";
import { action, addressed, type Letter, type LetterVoice, letterVoice, text } from "#shared/mail/voice.ts";
import type { Invited, Organization } from "#shared/organizations.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import type { Person } from "#shared/people.ts";
import { instantInWords } from "#shared/time.ts";
import { readBy } from "../letters/to-focal-points.ts";
import { type ColleagueKey, colleagueWords } from "./colleague-words.ts";

type Voice = LetterVoice<ColleagueKey>;
const voice = (language: Language): Promise<Voice> => letterVoice<ColleagueKey>(language, colleagueWords);

/** Names may be long; the pages that letters lead to show all of them. */
const nameBytes = 150;

const named = (s: Voice, key: NoInfer<ColleagueKey>, name: string | undefined): [string, string][] =>
  name ? [[s.t(key), excerpt(name, nameBytes)]] : [];

const organizationRows = (s: Voice, { reference = "", profile }: Organization): [string, string][] => [
  ...named(s, "letter.fact.organization", profile.name),
  [s.t("letter.fact.reference"), reference],
];

/** Asks somebody to become a focal point; to nobody's letterbox, since the address may be a stranger's. */
export const invitationLetter = async (
  organization: Organization,
  { name, email, language, key }: Invited,
  secret: string,
): Promise<Letter> => {
  const s = await voice(language);
  const { profile, reference } = organization;
  const until = instantInWords(s, key.until, profile.contactTimeZone || "UTC");
  const blocks: Block[] = [
    text(s, "letter.invitation.intro"),
    {
      kind: "facts",
      rows: [
        ...named(s, "letter.fact.by", profile.contactName),
        ...organizationRows(s, organization),
        ...named(s, "letter.fact.invited", name),
      ],
    },
    text(s, "letter.invitation.what"),
    text(s, "letter.invitation.seen"),
    action(s, "letter.invitation.action", "/registration/invitation", true),
    text(s, "letter.invitation.until", { until }),
    text(s, "letter.invitation.not_you"),
  ];
  return { ...addressed(s, "invitation", { to: email, reference }, blocks), secret, anyway: true };
};

/** Letters that tell everybody concerned what became of one of them. */
export type AboutSomebody = "joined" | "removed" | "left" | "handedOver";

const mayStillLook: readonly AboutSomebody[] = ["joined", "handedOver"];

const about = async (kind: AboutSomebody, whom: Pick<Person, "id" | "name">, read: Organization): Promise<Letter> => {
  const s = await voice(read.language);
  const isThem = read.personId === whom.id;
  const inside = !isThem || mayStillLook.includes(kind);
  const blocks: Block[] = [
    text(s, `letter.${kind}.${isThem ? "you" : "others"}`),
    {
      kind: "facts",
      rows: [...(isThem ? [] : named(s, "letter.fact.who", whom.name)), ...organizationRows(s, read)],
    },
    ...(isThem && kind === "joined" ? [text(s, "letter.joined.may"), mayDo(s)] : []),
    ...(isThem && kind === "handedOver" ? [text(s, "letter.handedOver.look")] : []),
    ...(inside ? [action(s, "letter.people", `/me/cases/${read.reference}/people`)] : [text(s, "letter.mistake")]),
  ];
  return addressed(s, kind, { to: read.email, personId: read.personId, reference: read.reference }, blocks);
};

/** What a focal point may do beside the first one, from the table. */
const mayDo = (s: Voice): Block => ({
  kind: "list",
  items: Object.entries(focalPointRights)
    .filter(([right, roles]) => right !== "leave" && (roles as readonly string[]).includes("colleague"))
    .map(([right]) => s.t(`right.${right}` as ColleagueKey)),
});

/** To the first focal point and to others, what became of one of them; in each one's language. */
export const lettersAbout = (
  kind: AboutSomebody,
  organization: Organization,
  whom: Pick<Person, "id" | "name">,
  others: readonly Person[],
): Promise<Letter[]> =>
  Promise.all(
    [organization, ...others.map((person) => readBy(organization, person))].map((read) => about(kind, whom, read)),
  );

/** Tells the first focal point that somebody who was invited will not come, at least not now. */
export const toLead = async (
  kind: "invitationDeclined" | "invitationExpired",
  organization: Organization,
  invited: readonly Invited[],
): Promise<Letter> => {
  const s = await voice(organization.language);
  const { email, personId, reference } = organization;
  const names = invited.flatMap(({ name }) => named(s, "letter.fact.invited", name));
  const blocks: Block[] = [
    text(s, `letter.${kind}`),
    { kind: "facts", rows: [...names, ...organizationRows(s, organization)] },
    action(s, "letter.people", `/me/cases/${reference}/people`),
  ];
  return addressed(s, kind, { to: email, personId, reference }, blocks);
};
