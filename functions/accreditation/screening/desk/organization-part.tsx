import type { Child } from "hono/jsx";
import { hostRows } from "#shared/host/host-rows.tsx";
import type { PartialProfile } from "#shared/profile.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { dateOnly } from "#shared/time.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { CasePageProps } from "./case-page.tsx";

/** What of a profile tells who an organization is; its people's names and numbers are not needed for that. */
const names = [
  ...(["name", "nameLatin", "nameEnglish", "nameFrench", "acronym", "categories", "migrantLed"] as const),
  ...(["migrantLedWords", "levels", "mission", "objectives", "country", "countriesOfWork", "website"] as const),
  ...(["legalStatus", "registrationNumber", "registrationCountry", "legalNote", "yearFounded"] as const),
  ...(["unStatuses", "unStatusDetail", "network"] as const),
] satisfies (keyof PartialProfile)[];
type Name = (typeof names)[number];

const vocabularies: Partial<Record<Name, string>> = {
  categories: "category",
  migrantLed: "migrant_led",
  levels: "level",
  objectives: "objective",
  legalStatus: "legal",
  unStatuses: "un_status",
};
const countryFields: readonly Name[] = ["country", "countriesOfWork", "registrationCountry"];
const proseFields: readonly Name[] = ["mission", "legalNote"];

const wordFor = ({ s, countries }: CasePageProps, name: Name, value: string) => {
  if (countryFields.includes(name)) return countries.get(value) ?? value;
  const vocabulary = vocabularies[name];
  return vocabulary && s.t(`${vocabulary}.${value}` as SharedKey);
};

const shown = (props: CasePageProps, name: Name): Child => {
  const { language, profile } = props.matter.organization;
  const value = profile[name];
  if (value === undefined || value.length === 0) return undefined;
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((one) => (
          <li>{wordFor(props, name, one)}</li>
        ))}
      </ul>
    );
  const word = wordFor(props, name, value as string);
  if (word) return word;
  return proseFields.includes(name) ? (
    <Quote language={language} text={value as string} />
  ) : (
    <QuotedName language={language} text={value as string} />
  );
};

/** The organization as its profile tells of it today. */
export const Profile = (props: CasePageProps) => {
  const { s, matter } = props;
  const { reference } = matter.organization;
  const rows = names.map((name) => ({ label: s.t(`profile.${name}`), value: shown(props, name) }));
  return (
    <>
      <SummaryList
        s={s}
        rows={[
          ...rows.filter(({ value }) => value !== undefined),
          ...hostRows({ s, organization: matter.organization }),
        ]}
      />
      {reference && (
        <p>
          <a href={`/${s.language}/desk/registration/${reference}`}>
            {s.t("screen.registration")} {reference}
          </a>
        </p>
      )}
    </>
  );
};

/** What became of the organization's other applications. */
export const Earlier = ({ s, earlier, callTitles, session }: CasePageProps) => {
  const at = (reference: string) => `/${s.language}/desk/accreditation/${reference}`;
  const open = (region: string) => !session.region || session.region === region;
  return (
    <Table
      caption={s.t("screen.earlier")}
      captionUnseen
      columns={[
        { label: s.t("queue.reference") },
        { label: s.t("queue.call") },
        { label: s.t("case.stands") },
        { label: s.t("queue.sent") },
      ]}
      rows={earlier.map(({ reference, call, region, status, shown: held, sentAt }) => [
        open(region) ? <a href={at(reference)}>{reference}</a> : reference,
        <ToldTitle language={s.language} texts={callTitles.get(call) ?? { [s.language]: call }} />,
        statusIn(s, { kind: "application", status: held?.status ?? status }),
        sentAt ? dateOnly(s.language, sentAt) : "",
      ])}
    />
  );
};
