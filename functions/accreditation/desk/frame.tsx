import type { Child } from "hono/jsx";
import { deskWords, type DeskKey as EveryDeskKey } from "#shared/desk/desk-words.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import type { Session } from "#shared/session.ts";
import { type Catalogue, type Speech, speak } from "#shared/speech.ts";
import { type StandingKey, standingWords } from "#shared/standing/standing-words.ts";
import { type DeskFrame, DeskMenu, deskFrame, DeskPage as Shown } from "#shared/ui/desk/frame.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import { type AccreditationKey, accreditationWords } from "../accreditation-words.ts";
import { type DeskKey, deskWords as placeWords } from "./desk-words.ts";

type Words<Own extends string> = StandingKey | ReviewKey | AccreditationKey | EveryDeskKey | DeskKey | Own;

export type DeskSpeech<Own extends string = never> = Speech<SharedKey | Words<Own>>;

/** What every page of the desk is shown with; each part adds words of its own. */
export type Frame<Own extends string = never> = DeskFrame<Words<Own>>;

export const frameOf = async <Own extends string = never>(
  c: Visit<string>,
  session: Session,
  ...own: Catalogue<string>[]
): Promise<Frame<Own>> => {
  const { language } = c.get("s");
  const shared = [sharedWords, standingWords, reviewWords, accreditationWords, deskWords, placeWords];
  return deskFrame(c, session, await speak<SharedKey | Words<Own>>(language, ...shared, ...own));
};

const places = [
  ["", "desk.applications"],
  ["/lists", "desk.lists"],
  ["/representatives", "desk.representatives"],
] as const;

interface DeskPageProps<Own extends string> extends Frame<Own> {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  readonly children?: Child;
}

/** A page of the desk, with the way to applications, lists and representatives. */
export const DeskPage = <Own extends string>({ children, ...page }: DeskPageProps<Own>) => {
  const { s } = page;
  return (
    <Shown {...page}>
      <DeskMenu
        {...page}
        label={s.t("desk.menu")}
        home="/desk/accreditation"
        places={places.map(([place, label]) => [place, s.t(label)])}
      />
      {children}
    </Shown>
  );
};
