import { ownNames } from "#shared/languages.ts";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { ListsSpeech } from "../lists-words.ts";
import type { Chosen } from "../subscription.ts";

const Listed = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

/** What was chosen, in words. */
export const ChosenList = ({ s, chosen }: { readonly s: ListsSpeech; readonly chosen: Chosen }) => (
  <SummaryList
    s={s}
    rows={[
      { label: s.t("field.language"), value: ownNames[chosen.language] },
      { label: s.t("field.kinds"), value: <Listed items={chosen.kinds.map((kind) => s.t(`kind.${kind}`))} /> },
      {
        label: s.t("field.regions"),
        value: (
          <Listed
            items={chosen.regions.length > 0 ? chosen.regions.map((one) => s.t(`region.${one}`)) : [s.t("all.regions")]}
          />
        ),
      },
      {
        label: s.t("field.objectives"),
        value: (
          <Listed
            items={
              chosen.objectives.length > 0
                ? chosen.objectives.map((one) => `${one}. ${s.t(`objective.${one}`)}`)
                : [s.t("all.objectives")]
            }
          />
        ),
      },
    ]}
  />
);
