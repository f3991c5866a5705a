import type { Speech } from "#shared/speech.ts";
import { Page } from "#shared/ui/page.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { PortalKey } from "../portal-words.ts";

interface HomeProps {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly path: string;
}

const ways = [
  ["registration", "/registration"],
  ["take_part", "/take-part"],
  ["status", "/status"],
  ["directory", "/directory"],
  ["sign_in", "/sign-in"],
] as const;

export const HomePage = ({ s, path }: HomeProps) => (
  <Page s={s} title={s.t("nav.home")} path={path}>
    <h1>{s.t("home.title")}</h1>
    <p>{s.t("home.what")}</p>
    <h2>{s.t("home.open")}</h2>
    <p>{s.t("home.open.registration")}</p>
    <p class="buttons">
      <a class="button primary" href={`/${s.language}/registration`}>
        {s.t("nav.registration")}
      </a>
    </p>
    <p>{s.t("home.open.nothing_else")}</p>
    <h2>{s.t("home.do")}</h2>
    {ways.map(([way, address]) => (
      <>
        <h3>
          <a href={`/${s.language}${address}`}>{s.t(`nav.${way}`)}</a>
        </h3>
        <p>{s.t(`home.do.${way}`)}</p>
      </>
    ))}
  </Page>
);
