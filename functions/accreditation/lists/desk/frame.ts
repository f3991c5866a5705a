import type { Session } from "#shared/session.ts";
import type { Visit } from "#shared/web/environment.ts";
import { frameOf, type Frame as Shown } from "../../desk/frame.tsx";
import { type ListDeskKey, listDeskWords } from "./list-desk-words.ts";

export type ListVisit = Visit<string>;

/** What every page about lists is shown with. */
export type Frame = Shown<ListDeskKey>;

export const listFrame = (c: ListVisit, session: Session): Promise<Frame> =>
  frameOf<ListDeskKey>(c, session, listDeskWords);
