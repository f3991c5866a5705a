import type { CountryCode } from "#shared/countries.ts";
import { type Cell, csv } from "#shared/csv.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import type { SharedKey } from "#shared/words.ts";
import type { SignUp } from "../sign-up.ts";
import type { SignUpDeskSpeech } from "./desk-words.ts";
import { needName } from "./views/needs.tsx";

const headings = [
  "queue.reference",
  "desk.status",
  "desk.since",
  "sign_ups.name",
  "work.email",
  "sign_ups.organization",
  "sign_ups.country",
  "sign_ups.category",
  "work.language",
  "session.interpretation",
  "needs.dial_in",
  "sign_ups.needs",
  "sign_ups.needs_text",
  "sign_ups.time_zone",
  "queue.sent",
] as const;

/** Files are smaller than this, in bytes, and shorter, so that nobody waits long; what is more goes on in another. */
const mostBytes = 3_900_000;
const mostRows = 2500;

export const headingRow = (s: SignUpDeskSpeech): Cell[] => headings.map((key) => s.t(key));

/** One who signed up, as files for officers show them; needs with consent alone. */
const signUpRow = (s: SignUpDeskSpeech, countries: ReadonlyMap<CountryCode, string>, signUp: SignUp): Cell[] => {
  const { reference, status, since, name, email, organization, country, category, language } = signUp;
  const { interpretation, dialIn, needs, needsText, needsConsent, timeZone, createdAt } = signUp;
  return [
    reference,
    statusIn(s, { kind: "signUp", status }),
    since,
    name,
    email,
    organization,
    countries.get(country as CountryCode) ?? country,
    category && s.t(`category.${category}` as SharedKey),
    language,
    interpretation,
    dialIn ? s.t("form.yes") : "",
    needsConsent ? needs.map((need) => needName(s, need)).join("; ") : "",
    needsConsent ? needsText : "",
    timeZone,
    createdAt,
  ];
};

interface FileOf {
  readonly countries: ReadonlyMap<CountryCode, string>;
  readonly signUps: AsyncIterable<SignUp>;
  /** Where the file goes on that begins after one of them. */
  readonly addressAfter: (last: SignUp) => string;
  /** In bytes. */
  readonly most?: number;
}

/** Those who signed up as a file, which is cut where it would be too large and says where it goes on. */
export const signUpFile = async (
  s: SignUpDeskSpeech,
  { countries, signUps, addressAfter, most = mostBytes }: FileOf,
): Promise<string> => {
  const lineOf = (cells: Cell[]) => csv([cells]).slice(1);
  const lines = [csv([headingRow(s)])];
  let bytes = 0;
  let last: SignUp | undefined;
  for await (const signUp of signUps) {
    const line = lineOf(signUpRow(s, countries, signUp));
    bytes += Buffer.byteLength(line);
    if ((bytes > most || lines.length > mostRows) && last)
      return [...lines, lineOf([s.t("sign_ups.goes_on"), addressAfter(last)])].join("");
    lines.push(line);
    last = signUp;
  }
  return lines.join("");
};
