import { hostStateOf, mayHaveHost } from "#shared/host/host.ts";
import { type HostKey, hostWords } from "#shared/host/host-words.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import { speak } from "#shared/speech.ts";

/** What the page of one's own case says of the host, with the way there; nothing where none is needed. */
export const hostPart = async (language: Language, organization: Organization) => {
  if (!mayHaveHost(organization) && !organization.host) return null;
  const s = await speak<HostKey>(language, hostWords);
  const state = hostStateOf(organization);
  return (
    <section id="host">
      <h2>{s.t("host.title")}</h2>
      <p data-host={state}>{s.t(`host.state.${state}`)}</p>
      <p>
        <a href={`/${language}/me/cases/${organization.reference}/host`}>{s.t("host.to")}</a>
      </p>
    </section>
  );
};
