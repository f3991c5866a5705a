import { mostEntries } from "../export-rows.ts";
import { listsHome } from "./home.ts";
import type { ListPageProps } from "./list-page.tsx";

/** The list to print and as files; long ones in parts. */
export const Exports = ({ s, matter }: ListPageProps) => {
  const { reference, counts, finalizedAt } = matter.list;
  const home = `/${s.language}${listsHome}/${reference}`;
  const parts = Math.max(1, Math.ceil((counts?.proposed ?? 0) / mostEntries));
  const numbered = Array.from({ length: parts }, (_, place) => place + 1);
  const query = (part: number, final: boolean) =>
    [parts > 1 && `part=${part}`, final && "which=final"].filter(Boolean).join("&");
  const address = (file: string, part: number, final: boolean) => {
    const asked = query(part, final);
    return `${home}/export/${file}${asked && `?${asked}`}`;
  };
  const Files = ({ final }: { final: boolean }) => (
    <ul>
      {numbered.flatMap((part) =>
        (["csv", "xlsx"] as const).map((kind) => (
          <li>
            <a href={address(`list.${kind}`, part, final)} download>
              {s.t(`export.${kind}`)}
              {parts > 1 && ` ${s.t("export.part", { part, parts })}`}
            </a>
          </li>
        )),
      )}
    </ul>
  );
  return (
    <section id="exports">
      <h2>{s.t("export.title")}</h2>
      <p>
        <a href={`${home}/print`}>{s.t("export.print")}</a>
      </p>
      <h3>{s.t("export.proposed")}</h3>
      <Files final={false} />
      <p>
        <a href={`${home}/export/list.json`} download>
          {s.t("export.json")}
        </a>{" "}
        <span class="light">{s.t("export.json_hint")}</span>
      </p>
      {finalizedAt && (
        <>
          <h3>{s.t("export.final")}</h3>
          <Files final={true} />
        </>
      )}
    </section>
  );
};
