import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import type { RepresentativesSpeech } from "../representatives-words.ts";
import type { Verified } from "../verification.ts";

interface VerifyPageProps {
  readonly s: RepresentativesSpeech;
  readonly path: string;
  /** "" when nothing was asked yet. */
  readonly typed: string;
  readonly found: Verified | undefined;
}

const Found = ({ s, found }: { readonly s: RepresentativesSpeech; readonly found: Verified }) => (
  <>
    <Notice
      s={s}
      kind={found.valid ? "success" : "warning"}
      title={s.t(found.valid ? "verify.valid" : "verify.invalid")}
    />
    <div data-letter={found.valid ? "valid" : "invalid"}>
      <SummaryList
        s={s}
        rows={[
          { label: s.t("verify.letter"), value: s.t(`verify.letter.${found.letter}`) },
          ...(found.letter === "representative"
            ? [{ label: s.t("reps.name"), value: <QuotedName text={found.name} /> }]
            : []),
          { label: s.t("reps.organization"), value: <QuotedName text={found.organization} /> },
          { label: s.t("reps.event"), value: <ToldTitle language={s.language} texts={found.event} /> },
        ]}
      />
    </div>
    <p>{s.t("verify.compare")}</p>
  </>
);

/** Asks for a code, or says what stands behind it. */
export const VerifyPage = ({ s, path, typed, found }: VerifyPageProps) => (
  <Page s={s} title={s.t("verify.title")} path={path}>
    <h1>{s.t("verify.title")}</h1>
    {found && <Found s={s} found={found} />}
    {!found && typed && (
      <Notice s={s} kind="error" title={s.t("verify.unknown")}>
        <p data-letter="unknown">{s.t("verify.unknown.text")}</p>
      </Notice>
    )}
    <p>{found ? s.t("verify.another") : s.t("verify.lead")}</p>
    <Form action={`/${s.language}/verify`} method="get">
      <TextField s={s} name="code" label={s.t("verify.code")} short />
      <Submit label={s.t("verify.button")} />
    </Form>
  </Page>
);
