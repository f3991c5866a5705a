import { queueOf } from "#shared/queue-right.ts";
import type { Session } from "#shared/session.ts";

/** The queue somebody asked for, within what they may see; refuses another region than their own. */
export const queueFor = (session: Session, asked: Parameters<typeof queueOf>[2]) =>
  queueOf("accreditation", session, asked);
