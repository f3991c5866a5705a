import type { HostKey } from "#shared/host/host-words.ts";
import type { Language } from "#shared/languages.ts";
import { action, addressed, type Letter, letterVoice, quote, text } from "#shared/mail/voice.ts";
import type { Host, Organization } from "#shared/organizations.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { hostDays } from "#shared/promises.ts";
import { dateOnly } from "#shared/time.ts";
import { type HostsKey, hostsWords } from "./hosts-words.ts";

type Hosted = Organization & { readonly host: Host };

/** Names may be long; a mail holds 2 KB of words in every script. */
const nameBytes = 160;

const voice = (language: Language) => letterVoice<HostsKey | HostKey>(language, hostsWords);
type Voice = Awaited<ReturnType<typeof voice>>;

const who = (s: Voice, { profile, host, reference }: Hosted): Block => ({
  kind: "facts",
  rows: [
    [s.t("letter.fact.group"), excerpt(profile.name ?? "", nameBytes)],
    [s.t("letter.fact.host"), excerpt(host.name, nameBytes)],
    [s.t("letter.fact.reference"), reference ?? ""],
  ],
});

/** To the host, who has no letterbox here: officers see with the case that it went out. */
const forHost = (s: Voice, kind: string, { host, reference }: Hosted, blocks: Block[], secret: string): Letter => ({
  ...addressed(s, kind, { to: host.email, reference }, blocks),
  secret,
});

/** Asks an organization to vouch for another: what that means, what it does not mean, and how to decline. */
export const letterToHost = async (organization: Hosted, secret: string): Promise<Letter> => {
  const { language, key } = organization.host;
  const s = await voice(language);
  const blocks = [
    text(s, "letter.asked.intro"),
    who(s, organization),
    text(s, "letter.asked.means"),
    text(s, "letter.asked.not"),
    text(s, "letter.asked.visible"),
    text(s, "letter.asked.how", { date: dateOnly(language, key?.until ?? "") }),
    action(s, "letter.asked.action", "/registration/host", true),
  ];
  return forHost(s, "hostAsked", organization, blocks, secret);
};

/** Thanks a host that vouches, with the link by which it takes that back. */
export const thanksToHost = async (organization: Hosted, secret: string): Promise<Letter> => {
  const s = await voice(organization.host.language);
  const blocks = [
    text(s, "letter.thanks.intro"),
    who(s, organization),
    text(s, "letter.thanks.how"),
    action(s, "letter.thanks.action", "/registration/host", true),
  ];
  return forHost(s, "hostThanks", organization, blocks, secret);
};

/** Tells one of the organization's people what became of their host, and what they can do now. */
export const letterToPeople = async (
  kind: "hostConfirmed" | "hostDeclined" | "hostExpired" | "hostWithdrawn",
  organization: Hosted,
  words: string | undefined,
): Promise<Letter> => {
  const s = await voice(organization.language);
  const { email, personId, reference } = organization;
  const blocks = [
    text(s, `letter.${kind}.intro`, { days: hostDays }),
    who(s, organization),
    ...quote(words),
    text(s, kind === "hostConfirmed" ? "letter.hostConfirmed.next" : "letter.host.next"),
    action(s, "letter.host.action", `/me/cases/${reference}/host`),
  ];
  return addressed(s, kind, { to: email, personId, reference }, blocks);
};
