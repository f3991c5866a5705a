import type { Case } from "#shared/cases.ts";
import type { Session } from "#shared/session.ts";
import type { Speech } from "#shared/speech.ts";
import { dateOnly } from "#shared/time.ts";
import { Tag } from "#shared/ui/tag.tsx";
import type { SharedKey } from "#shared/words.ts";
import { type Waiting, waitsForDesk } from "../portal.ts";
import type { PortalKey } from "../portal-words.ts";

export interface Frame {
  readonly s: Speech<SharedKey | PortalKey>;
  readonly path: string;
  readonly now: Date;
}

export interface DeskProps extends Frame {
  readonly session: Session;
  readonly waiting: Waiting;
}

export const Due = ({ s, now, row }: Frame & { readonly row: Case }) => (
  <>
    <time datetime={row.dueBy}>{dateOnly(s.language, row.dueBy)}</time>{" "}
    {waitsForDesk(row) && Date.parse(row.dueBy) < now.getTime() && <Tag text={s.t("desk.overdue")} kind="bad" />}
  </>
);

export const Day = ({ s, instant }: { readonly s: Frame["s"]; readonly instant: string }) => (
  <time datetime={instant}>{dateOnly(s.language, instant)}</time>
);
