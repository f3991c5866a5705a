import type { Decision } from "#shared/decisions.ts";
import type { Call, Forum, ReviewRegion } from "#shared/forums.ts";
import { type Reach, reachOf } from "#shared/tell-page.ts";
import type { ForumsRoom } from "../room.ts";
import { sourcesOf } from "../telling.ts";
import type { DeskSpeech } from "./desk-words.ts";

/** The messages that decisions send. */
export const mailsOf = (table: Readonly<Record<string, Decision<string>>>, decisions: readonly string[]) =>
  decisions.map((name) => table[name]?.mail).filter((mail) => mail !== undefined);

/** Whom each of some messages would reach now, by the message. */
export const reaches = async (
  room: ForumsRoom,
  mails: readonly string[],
  about: { readonly forum: Forum; readonly calls: readonly Call[]; readonly call: Call | undefined },
): Promise<ReadonlyMap<string, Reach>> => {
  const recipients = await room.recipients();
  // Most messages go to the same people, who are counted once.
  const counted = new Map<string, Promise<Reach>>();
  const reachOfMail = (mail: string) => {
    const sources = sourcesOf(mail, about);
    const key = JSON.stringify(sources);
    const found = counted.get(key) ?? reachOf(recipients, sources);
    counted.set(key, found);
    return found;
  };
  return new Map(await Promise.all(mails.map(async (mail) => [mail, await reachOfMail(mail)] as const)));
};

interface WhoIsToldProps {
  readonly s: DeskSpeech;
  readonly reach: Reach | undefined;
  /** Where focal points who wish to hear of openings are told too; nowhere unless it is news. */
  readonly regions: readonly ReviewRegion[];
}

/** Who gets a mail once this is decided, as far as that can be told beforehand. */
export const WhoIsTold = ({ s, reach, regions }: WhoIsToldProps) => {
  if (!reach) return null;
  const most = reach.concerned + reach.focalPoints;
  return (
    <div data-reach={most}>
      <p>
        <strong>{s.t(reach.more ? "reach.at_least" : "reach.at_most", { count: most })}</strong>
      </p>
      <ul>
        <li>{s.t("reach.concerned", { count: reach.concerned })}</li>
        {regions.length > 0 && (
          <li>
            {s.t("reach.focal_points", {
              count: reach.focalPoints,
              regions: regions.map((region) => s.t(`region.${region}`)).join("; "),
            })}
          </li>
        )}
      </ul>
    </div>
  );
};
