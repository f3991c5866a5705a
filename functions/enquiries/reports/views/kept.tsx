import { reportDays } from "#shared/promises.ts";
import { Confirmation } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { messagesPath } from "../../addresses.ts";
import type { ReportsSpeech } from "../reports-words.ts";
import { Leaving } from "./leaving.tsx";

interface KeptPageProps {
  readonly s: ReportsSpeech;
  readonly path: string;
  readonly reference: string;
  readonly code: string;
}

/** What to write down, to come back with. */
export const KeptPage = ({ s, path, reference, code }: KeptPageProps) => (
  <Page s={s} title={s.t("kept.title")} path={path}>
    <Leaving s={s} />
    <Confirmation title={s.t("kept.title")}>
      <p>{s.t("kept.text", { count: reportDays })}</p>
    </Confirmation>
    <SummaryList
      s={s}
      rows={[
        { label: s.t("back.reference"), value: <strong dir="ltr">{reference}</strong> },
        {
          label: s.t("back.code"),
          value: (
            <strong dir="ltr" data-code-to-keep>
              {code}
            </strong>
          ),
        },
      ]}
    />
    <p>{s.t("kept.once")}</p>
    <p>{s.t("kept.safe")}</p>
    <p>
      <a href={`/${s.language}${messagesPath}`}>{s.t("kept.open")}</a>
    </p>
  </Page>
);
