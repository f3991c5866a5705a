import { hostStateOf, mayHaveHost } from "#shared/host/host.ts";
import { Notice } from "#shared/ui/notice.tsx";
import type { ApplicationPageProps } from "./frame.ts";

/** Where an organization without legal registration stands with its host, and the way to name one. */
export const HostOffer = ({ s, organization }: Pick<ApplicationPageProps, "s" | "organization">) => {
  if (!mayHaveHost(organization)) return null;
  const state = hostStateOf(organization);
  return (
    <Notice s={s} title={s.t("host.title")}>
      <p>{s.t("host.papers")}</p>
      <p data-host={state}>{s.t(`host.state.${state}`)}</p>
      <p>
        <a href={`/${s.language}/me/cases/${organization.reference}/host`}>{s.t("host.to")}</a>
      </p>
    </Notice>
  );
};
