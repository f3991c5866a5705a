import type { Speech } from "../speech.ts";
import { instantInWords } from "../time.ts";
import { ToldTitle } from "../ui/told.tsx";
import { Day } from "../ui/when.tsx";
import type { SharedKey } from "../words.ts";
import type { AnnouncementsKey } from "./announcements-words.ts";
import type { AnnouncementCard } from "./published-announcements.ts";

interface ListProps {
  readonly s: Speech<SharedKey | AnnouncementsKey>;
  readonly cards: readonly AnnouncementCard[];
}

/** Announcements in short: an end in words, and else the day on which it was published. */
export const AnnouncementList = ({ s, cards }: ListProps) => (
  <ul>
    {cards.map(({ id, announcementKind, title, until, publishedAt }) => (
      <li data-announcement={id}>
        <a href={`/${s.language}/announcements/${id}`}>
          <ToldTitle language={s.language} texts={title} />
        </a>
        <br />
        <span class="light">
          {s.t(`announcement_kind.${announcementKind}`)} ·{" "}
          {until ? (
            <time datetime={until.at}>
              {s.t("announcements.until", { when: instantInWords(s, until.at, until.zone) })}
            </time>
          ) : (
            <Day s={s} instant={publishedAt} />
          )}
        </span>
      </li>
    ))}
  </ul>
);
