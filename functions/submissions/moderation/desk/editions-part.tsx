import { QuotedName } from "#shared/ui/quote.tsx";
import { When } from "#shared/ui/when.tsx";
import { publicPath } from "../../addresses.ts";
import type { CasePageProps } from "./case-page.tsx";

/** The versions that were published, the newest first. */
export const Editions = ({ s, matter }: CasePageProps) => {
  const { editions, public: shown, reference } = matter.input;
  return (
    <ol reversed>
      {editions.toReversed().map(({ number, at, title, titleLanguage, files }) => {
        const name = s.t("review.edition", { number });
        const address = `/${s.language}${publicPath(reference)}?version=${number}`;
        return (
          <li>
            {shown ? <a href={address}>{name}</a> : name}{" "}
            {shown && number !== shown.edition && <span class="light">({s.t("review.replaced")})</span>}{" "}
            <When s={s} instant={at} zone={matter.call.zone} />: <QuotedName language={titleLanguage} text={title} />
            {files.length > 0 && (
              <ul>
                {files.map((file) => (
                  <li>
                    <QuotedName text={file.name} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
};
