import type { Child } from "hono/jsx";
import type { Speech } from "../../speech.ts";
import type { Refused } from "../../web/refused.ts";
import type { SharedKey } from "../../words.ts";
import { ErrorSummary } from "../errors.tsx";
import { Notice } from "../notice.tsx";

interface RefusedNoticeProps {
  readonly s: Speech<SharedKey>;
  readonly refused: Refused | undefined;
  readonly labelOf: (field: string) => string | undefined;
  readonly idOf: (field: string) => string;
  /** What happened meanwhile, if that is why. */
  readonly children?: Child;
}

/** Why a form of the desk was refused, on top of the page that shows it again. */
export const RefusedNotice = ({ s, refused, labelOf, idOf, children }: RefusedNoticeProps) => {
  if (!refused) return null;
  const { status, code, errors } = refused;
  if (status === 422) return <ErrorSummary s={s} errors={errors} labelOf={labelOf} idOf={idOf} />;
  return (
    <Notice s={s} kind="error" title={s.t(`refusal.${code}.title` as SharedKey)}>
      <p data-code={code}>{s.t(`refusal.${code}.text` as SharedKey)}</p>
      {children}
    </Notice>
  );
};
