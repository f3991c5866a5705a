import type { Organization } from "../organizations.ts";
import type { Speech } from "../speech.ts";
import { QuotedName } from "../ui/quote.tsx";
import type { SummaryRow } from "../ui/summary.tsx";
import { When } from "../ui/when.tsx";
import type { SharedKey } from "../words.ts";
import { hostStateOf, mayHaveHost } from "./host.ts";
import type { HostKey } from "./host-words.ts";

interface HostRowsProps {
  readonly s: Speech<SharedKey | HostKey>;
  readonly organization: Pick<Organization, "profile" | "host">;
  readonly zone?: string | undefined;
}

/** The host of an organization and whether it vouches; nothing of one that is registered and never had one. */
export const hostRows = ({ s, organization, zone = "UTC" }: HostRowsProps): SummaryRow[] => {
  const { host } = organization;
  if (!host && !mayHaveHost(organization)) return [];
  const state = hostStateOf(organization);
  const rows: SummaryRow[] = [
    { label: s.t("host.title"), value: <span data-host={state}>{s.t(`host.state.${state}`)}</span> },
  ];
  if (!host) return rows;
  const { name, language, answeredAt, askedAt, answeredBy } = host;
  rows.push(
    { label: s.t("host.name"), value: <QuotedName language={language} text={name} /> },
    { label: s.t("host.since"), value: <When s={s} instant={answeredAt ?? askedAt} zone={zone} /> },
  );
  if (answeredBy) rows.push({ label: s.t("host.by"), value: <QuotedName text={answeredBy} /> });
  return rows;
};
