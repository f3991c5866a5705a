import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";

interface PagesProps {
  readonly s: Speech<SharedKey>;
  /** The address of the rest of the list; none on its last page. */
  readonly next?: string | undefined;
  /** The address of the list's beginning; none on its first page. */
  readonly first?: string | undefined;
}

/** Goes on in a list that is given out in parts. */
export const Pages = ({ s, next, first }: PagesProps) => {
  if (!next && !first) return null;
  return (
    <p class="buttons">
      {next && (
        <a class="button" href={next} rel="next">
          {s.t("page.next")}
        </a>
      )}
      {first && <a href={first}>{s.t("page.first")}</a>}
    </p>
  );
};
