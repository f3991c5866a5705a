import type { Child } from "hono/jsx";
import { languageName } from "#shared/inputs/inputs-words.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import type { LibrarySpeech } from "../library-words.ts";
import { listed } from "../listed.ts";
import type { PublicFile } from "../public-view.ts";
import { sizeInWords } from "../sizes.ts";

/** Where a file, or its text, is downloaded; without it nothing can be, as in a preview. */
export type FileAddress = (file: PublicFile, what: "copy" | "text") => string;

interface FilesProps {
  readonly s: LibrarySpeech;
  readonly files: readonly PublicFile[];
  readonly addressOf?: FileAddress | undefined;
}

const Hash = ({ label, sha256 }: { readonly label: string; readonly sha256: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <code dir="ltr">{sha256}</code>
    </dd>
  </div>
);

const Hashes = ({ s, file }: { readonly s: LibrarySpeech; readonly file: PublicFile }) => {
  const { copy, text, original, asSent, name } = file;
  if (!original) return null;
  return (
    <details>
      <summary>
        {s.t("file.hashes")}
        <span class="unseen">
          {" "}
          <QuotedName text={name} />
        </span>
      </summary>
      <dl>
        {copy && <Hash label={s.t(asSent ? "file.hash_as_sent" : "file.hash_copy")} sha256={copy.sha256} />}
        {text && <Hash label={s.t("file.hash_text")} sha256={text.sha256} />}
        {!asSent && <Hash label={s.t("file.hash_original")} sha256={original} />}
      </dl>
    </details>
  );
};

/** What is given out of a file: whether it was cleaned, or is as it was sent, or its text alone. */
const state = ({ kind, copy, asSent }: PublicFile) => {
  if (!kind) return "file.pending";
  if (!copy) return "file.text_only";
  return asSent ? "file.as_sent" : "file.cleaned";
};

const Download = ({ href, children }: { readonly href: string | undefined; readonly children?: Child }) =>
  href ? (
    <a href={href} rel="nofollow">
      {children}
    </a>
  ) : (
    <bdi>{children}</bdi>
  );

const OneFile = ({ s, file, addressOf }: Omit<FilesProps, "files"> & { readonly file: PublicFile }) => {
  const { name, kind, copy, text, language } = file;
  const size = (bytes: number) => sizeInWords(s.language, bytes);
  const facts = [kind?.toUpperCase(), copy && size(copy.size), language && languageName(language, s.language)].filter(
    (fact) => typeof fact === "string",
  );
  return (
    <>
      <Download href={copy && addressOf?.(file, "copy")}>
        <QuotedName language={language} text={name} />
      </Download>{" "}
      {facts.length > 0 && <span class="light">{s.t("file.facts", { facts: listed(s, facts) })}</span>}
      <br />
      {s.t(state(file))}
      {text && (
        <>
          {" "}
          <Download href={addressOf?.(file, "text")}>
            {s.t("file.text", { size: size(text.size) })}
            <span class="unseen">
              {" "}
              <QuotedName language={language} text={name} />
            </span>
          </Download>
        </>
      )}
      <Hashes s={s} file={file} />
    </>
  );
};

/** Files with their translations below them. */
export const Files = ({ s, files, addressOf }: FilesProps) => {
  const there = new Set(files.map(({ id }) => id));
  const isTranslation = ({ translationOf }: PublicFile) => translationOf !== undefined && there.has(translationOf);
  return (
    <ul>
      {files
        .filter((file) => !isTranslation(file))
        .map((file) => {
          const translations = files.filter(({ translationOf }) => translationOf === file.id);
          return (
            <li data-file={file.id}>
              <OneFile s={s} file={file} addressOf={addressOf} />
              {translations.length > 0 && (
                <>
                  <p>{s.t("file.translations")}</p>
                  <ul>
                    {translations.map((translation) => (
                      <li data-file={translation.id}>
                        <OneFile s={s} file={translation} addressOf={addressOf} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
    </ul>
  );
};
