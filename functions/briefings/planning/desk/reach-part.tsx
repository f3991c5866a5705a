import type { ReviewRegion } from "#shared/forums.ts";
import type { Reach } from "#shared/tell-page.ts";
import type { DeskSpeech } from "../planning-words.ts";

interface WhoIsToldProps {
  readonly s: DeskSpeech;
  readonly reach: Reach | undefined;
  readonly regions: readonly ReviewRegion[];
}

/** How many focal points get a mail once this is published, as far as that can be told beforehand. */
export const WhoIsTold = ({ s, reach, regions }: WhoIsToldProps) => {
  if (!reach) return null;
  const { focalPoints: count, more } = reach;
  return (
    <div data-reach={count}>
      <p>
        <strong>{s.t(more ? "reach.at_least" : "reach.at_most", { count })}</strong>
      </p>
      <p>
        {s.t("reach.focal_points", { count, regions: regions.map((region) => s.t(`region.${region}`)).join("; ") })}
      </p>
    </div>
  );
};
