import { SessionFacts } from "#shared/briefings/session-facts.tsx";
import { instantInWords } from "#shared/time.ts";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { DeskPage } from "../frame.tsx";
import { Needs } from "./needs.tsx";
import { Progress } from "./progress.tsx";
import type { SessionPageProps } from "./session-props.ts";
import { SignUpList } from "./sign-ups.tsx";
import { Standing } from "./standing.tsx";

/** A session at the desk: how many come, what they need, and who they are. */
export const SessionPage = (props: SessionPageProps) => {
  const { s, briefingSession, works, refused } = props;
  const { t } = s;
  return (
    <DeskPage
      {...props}
      title={t("session.title", { when: instantInWords(s, briefingSession.startsAt, briefingSession.zone) })}
      wrong={refused?.status === 422}
      refusal={
        <RefusedNotice
          s={s}
          refused={refused}
          labelOf={(field) => (field === "reason" ? t("work.reason") : undefined)}
          idOf={(field) => field}
        />
      }
    >
      <SessionFacts s={s} session={{ ...briefingSession, byTelephone: briefingSession.dialIn !== "" }} />
      <Progress {...props} />
      <Standing {...props} />
      <Needs {...props} />
      {works ? <SignUpList {...props} /> : <p>{t("sign_ups.counts_only")}</p>}
    </DeskPage>
  );
};
