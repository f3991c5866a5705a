import { QuotedName } from "#shared/ui/quote.tsx";
import { Day } from "#shared/ui/when.tsx";
import { forumTitle, type Names } from "../labels.ts";
import type { LibrarySpeech } from "../library-words.ts";
import { separatorIn } from "../listed.ts";
import type { LibraryCard } from "../search/facts-file.ts";
import { Sender } from "./sender.tsx";

interface ResultsProps {
  readonly s: LibrarySpeech;
  readonly names: Names;
  readonly items: readonly LibraryCard[];
}

/** Inputs that were found, each on three lines. */
export const Results = ({ s, names, items }: ResultsProps) => {
  const and = separatorIn(s);
  return (
    <ul class="tasks">
      {items.map((card) => (
        <li data-input={card.reference}>
          <div>
            <a href={`/${s.language}/submissions/${card.reference}`}>
              <QuotedName language={card.titleLanguage} text={card.title} />
            </a>
            <div>
              <Sender s={s} sender={card} />
            </div>
            <div class="light">
              {s.t(`type.${card.type}`)}
              {and}
              <bdi>{forumTitle(s, names, card.forum)}</bdi>
              {and}
              <Day s={s} instant={card.publishedAt} />
              {card.edition > 1 && `${and}${s.t("publication.version", { number: card.edition })}`}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
};
