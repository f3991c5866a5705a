import type * as z from "zod";
import type { Standing } from "#shared/standing/standing.ts";
import { statusIn } from "#shared/standing/standing-words.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { signUpPath } from "../../addresses.ts";
import type { SigningUpSpeech } from "../signing-up-words.ts";

interface PlacingPageProps {
  readonly s: SigningUpSpeech;
  readonly path: string;
  readonly standing: z.output<typeof Standing>;
}

const told = ["requested", "confirmed", "waitlisted"] as const;

/** What became of a sign-up so far, for whoever knows its reference: without a name. */
export const PlacingPage = ({ s, path, standing: { reference, status } }: PlacingPageProps) => {
  const known = told.find((one) => one === status);
  const title = known ? s.t(`placing.${known}`) : statusIn(s, { kind: "signUp", status });
  return (
    <Page s={s} title={title} path={path}>
      <p class="light part">{s.t("placing.title")}</p>
      <h1 data-status={status}>{title}</h1>
      <p>
        {s.t("own.reference")} <strong>{reference}</strong>
      </p>
      <p>{s.t(known ? `placing.${known}.text` : "placing.other.text")}</p>
      {status === "requested" && (
        <Form action={`/${s.language}${path}`} method="get">
          <Submit label={s.t("placing.again")} />
        </Form>
      )}
      <p>
        <a href={`/${s.language}${signUpPath}`}>{s.t("placing.no_mail")}</a>
      </p>
    </Page>
  );
};
