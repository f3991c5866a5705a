import type { Speech } from "../speech.ts";
import { QuotedName } from "../ui/quote.tsx";
import { Day } from "../ui/when.tsx";
import type { SharedKey } from "../words.ts";
import type { InputsKey } from "./inputs-words.ts";
import type { InputCard } from "./published-inputs.ts";

type Voice = Speech<SharedKey | InputsKey>;

/** Who sent it; where the name is withheld, what kind of sender, and from which region. */
const Sender = ({ s, card }: { readonly s: Voice; readonly card: InputCard }) => {
  if (card.by !== undefined) return <QuotedName text={card.by} />;
  const kinds =
    card.categories.length > 0
      ? card.categories.map((category) => s.t(`category.${category}` as SharedKey))
      : [s.t(`submitter.${card.submitter}`)];
  return <>{[s.t("inputs.withheld"), ...kinds, s.t(`region.${card.region}` as SharedKey)].join(" · ")}</>;
};

/** Published inputs in short, each by its permanent address. */
export const LatestInputs = ({ s, cards }: { readonly s: Voice; readonly cards: readonly InputCard[] }) => (
  <ul>
    {cards.map((card) => (
      <li data-input={card.reference}>
        <a href={`/${s.language}/submissions/${card.reference}`}>
          <QuotedName language={card.titleLanguage} text={card.title} />
        </a>
        <br />
        <Sender s={s} card={card} />
        <br />
        <span class="light">
          {s.t(`type.${card.type}`)} · <Day s={s} instant={card.publishedAt} zone="UTC" />
        </span>
      </li>
    ))}
  </ul>
);
