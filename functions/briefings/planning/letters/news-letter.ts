import type { Briefing, BriefingSession } from "#shared/briefings/briefing.ts";
import { languagesIn, spokenThere } from "#shared/briefings/session-rows.ts";
import { toldIn } from "#shared/localized.ts";
import { bytesOf, mostBytes } from "#shared/mail/size.ts";
import { action, addressed, type Letter, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import type { Recipient } from "#shared/recipients.ts";
import { momentRows } from "#shared/time.ts";
import { briefingPath } from "../../addresses.ts";
import { type NewsVoice, newsVoice } from "./news-words.ts";

interface About {
  readonly briefing: Briefing;
  /** Those to come, the next on top. */
  readonly sessions: readonly BriefingSession[];
  readonly recipient: Recipient;
}

type Row = [string, string];

/** Bytes of a title; the whole stands on the page. */
const titleBytes = 200;
/** Sessions for which a message has blocks. */
const mostTold = 5;

/** When a session begins: where it was set, in universal time and by the reader's clock, one below the other. */
const whenRows = (s: NewsVoice, { startsAt, zone }: BriefingSession, { timeZone }: Recipient): Row[] =>
  momentRows(s, { startsAt, zone, readerZone: timeZone });

/** As many sessions as the mail has room for, each by itself, and how many more there are. */
const sessionBlocks = (s: NewsVoice, { sessions, recipient }: About, room: number): Block[] => {
  const more = (count: number): Block[] => (count > 0 ? [text(s, "news.more_sessions", { count })] : []);
  let blocks: Block[] = [];
  for (const [place, session] of sessions.entries()) {
    const next: Block[] = [...blocks, { kind: "facts", rows: whenRows(s, session, recipient) }];
    const left = sessions.length - place;
    const isFull = place === mostTold || bytesOf([...next, ...more(left - 1)]) > room;
    if (isFull) return [...blocks, ...more(left)];
    blocks = next;
  }
  return blocks;
};

/** Tells a focal point of a briefing that was announced. */
export const newsLetter = async (about: About): Promise<Letter> => {
  const { briefing, sessions, recipient } = about;
  const s = await newsVoice(recipient.language);
  const title = excerpt(toldIn(briefing.title, s.language)?.text ?? "", titleBytes);
  const before: Block[] = [
    text(s, "news.intro"),
    {
      kind: "facts",
      rows: [
        [s.t("news.title"), title],
        [s.t("news.languages"), languagesIn(s.language, spokenThere(sessions))],
      ],
    },
  ];
  const after: Block[] = [
    text(s, "news.how"),
    action(s, "news.open", briefingPath(briefing.id)),
    ...(recipient.stop ? [text(s, "news.why"), action(s, "letter.news.stop", recipient.stop)] : []),
  ];
  const room = mostBytes - bytesOf([...before, ...after]);
  const blocks = [...before, ...sessionBlocks(s, about, room), ...after];
  return { ...addressed(s, "briefingAnnounced", recipient, blocks), news: true };
};
