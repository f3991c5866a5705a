import { refuse } from "#shared/changes.ts";
import { deskActing, mayWorkOn } from "#shared/desk-right.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { hashOf, newId } from "#shared/secrets.ts";
import type { Session } from "#shared/session.ts";
import type { Write } from "#shared/transaction.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { Announcement } from "./announcement.ts";
import { fieldName, NewAnnouncement } from "./details.ts";
import { faultsOf } from "./moves.ts";

interface Beginning {
  readonly room: AnnouncementsRoom;
  readonly session: Session;
  readonly input: unknown;
  /** The same for the same form or call, so that one that is sent twice begins one announcement. */
  readonly key?: string | undefined;
  readonly now: Date;
  readonly also?: readonly Write[];
}

const idLength = 22;

/** What an announcement is called that was begun under a key. */
export const idUnder = ({ personId }: Session, key: string) =>
  hashOf(`announcement\n${personId}\n${key}`).slice(0, idLength);

/** A new announcement that nobody outside knows of. */
export const createAnnouncement = async (beginning: Beginning): Promise<Announcement> => {
  const { room, session, input, key, now, also = [] } = beginning;
  const acting = deskActing(session);
  const { until, ...details } = parseInput(NewAnnouncement, input, fieldName);
  const at = now.toISOString();
  const to: Announcement = {
    ...details,
    ...(until && { until }),
    id: key ? idUnder(session, key) : newId(room.connection.random),
    status: "draft",
    shelf: "draft",
    since: at,
    createdAt: at,
    mailing: { state: "none" },
    version: 0,
  };
  refuse(faultsOf(to, now));
  if (!mayWorkOn(acting, to)) throw new Refusal(403, "forbidden");
  const announcements = await room.announcements();
  return announcements.make({ from: undefined, to, what: "announcement_create", by: acting.id, now, also });
};
