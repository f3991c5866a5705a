import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { Notice } from "./notice.tsx";

interface ConflictProps {
  readonly s: Speech<SharedKey>;
  /** The code of the refusal, if there was one. */
  readonly code: string | undefined;
}

/** Why what was sent could not be done any more, above the page as it now stands. */
export const Conflict = ({ s, code }: ConflictProps) =>
  code === undefined ? null : (
    <Notice s={s} kind="error" title={s.t(`refusal.${code}.title` as SharedKey)}>
      <p data-code={code}>{s.t(`refusal.${code}.text` as SharedKey)}</p>
    </Notice>
  );
