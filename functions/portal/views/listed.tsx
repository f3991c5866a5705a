import type { PublishedOrganization } from "#shared/published-rows.ts";
import type { Speech } from "#shared/speech.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { PortalKey } from "../portal-words.ts";

type Voice = Speech<SharedKey | PortalKey>;

export const Listed = ({ s, kind, codes }: { s: Voice; kind: "category" | "level"; codes: readonly string[] }) => (
  <>
    {codes.map((code, place) => (
      <>
        {place > 0 && <br />}
        {s.t(`${kind}.${code}` as SharedKey)}
      </>
    ))}
  </>
);

export const Website = ({ address }: { readonly address: string }) => {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return (
    <a href={url.href} rel="nofollow noopener noreferrer" dir="ltr">
      {url.hostname}
    </a>
  );
};

export const Organization = ({ s, entry }: { readonly s: Voice; readonly entry: PublishedOrganization }) => {
  const { name, language, nameEnglish, nameFrench, acronym, mission } = entry;
  const others = (
    [
      [nameEnglish, "en"],
      [nameFrench, "fr"],
    ] as const
  ).filter(([text]) => text && text !== name);
  return (
    <>
      <strong>
        <QuotedName language={language} text={name} />
      </strong>
      {acronym && (
        <>
          {" "}
          <bdi>{acronym}</bdi>
        </>
      )}
      {others.map(([text, written]) => (
        <>
          <br />
          <QuotedName language={written} text={text} />
        </>
      ))}
      {mission && (
        <details>
          <summary>{s.t("directory.mission")}</summary>
          <Quote language={language} text={mission} />
        </details>
      )}
    </>
  );
};
