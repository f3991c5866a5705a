import type { Child } from "hono/jsx";
import type { Briefing } from "#shared/briefings/briefing.ts";
import type { Session } from "#shared/session.ts";
import { type DeskFrame, DeskMenu, deskFrame, DeskPage as Shown } from "#shared/ui/desk/frame.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { ToldTitle, titleIn } from "#shared/ui/told.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { deskPath } from "../addresses.ts";
import { type SignUpDeskKey, signUpDeskVoice, type Words } from "./desk-words.ts";

export type Frame = DeskFrame<Words>;

/** What every page of the desk is shown with. */
export const frameOf = async (c: Visit<string>, session: Session): Promise<Frame> =>
  deskFrame(c, session, await signUpDeskVoice(c.get("s").language));

/** Of a briefing and of one of its sessions, without the language. */
export const sessionPath = (briefing: string, session: string) => `${deskPath(briefing)}/sessions/${session}`;

const done = [
  "attend",
  "miss",
  "remove",
  "count",
  "attendance",
  "materials",
  "answer_question",
  "hide_answer",
] as const;

/** Confirms what was just done, as the address says it: so whatever somebody wrote there. */
const Done = ({ s, told }: Pick<Frame, "s"> & { readonly told: string | undefined }) => {
  const known = done.find((one) => one === told);
  if (!known) return null;
  return (
    <Notice s={s} kind="success">
      <p data-done={known}>{s.t(`done.${known}`)}</p>
    </Notice>
  );
};

export interface OfBriefingProps extends Frame {
  readonly briefing: Briefing;
  /** Whether whoever looks works on the briefing, and not only sees what was counted. */
  readonly works: boolean;
  readonly done?: string | undefined;
}

interface DeskPageProps extends OfBriefingProps {
  readonly title: string;
  readonly wrong?: boolean | undefined;
  /** Why a form was refused. */
  readonly refusal?: Child;
  readonly children?: Child;
}

const places = (works: boolean): readonly (readonly [place: string, key: SignUpDeskKey])[] =>
  works
    ? [
        ["", "menu.briefing"],
        ["/figures", "menu.figures"],
        ["/questions", "menu.questions"],
        ["/after", "menu.after"],
      ]
    : [
        ["", "menu.briefing"],
        ["/figures", "menu.figures"],
      ];

/** A page about sign-ups to a briefing, with the ways to the others. */
export const DeskPage = ({ title, refusal, children, ...page }: DeskPageProps) => {
  const { s, path, briefing, works } = page;
  const name = titleIn({ language: s.language, texts: briefing.title });
  return (
    <Shown {...page} title={`${title}: ${name}`}>
      <p>
        <a href={`/${s.language}/desk/briefings`}>{s.t("nav.desk_briefings")}</a>
        {" / "}
        <a href={`/${s.language}${deskPath(briefing.id)}`}>
          <ToldTitle language={s.language} texts={briefing.title} />
        </a>
      </p>
      {refusal}
      <Done s={s} told={page.done} />
      <h1>{title}</h1>
      <DeskMenu
        s={s}
        path={path}
        label={s.t("menu.label")}
        home={deskPath(briefing.id)}
        places={places(works).map(([place, key]) => [place, s.t(key)] as const)}
      />
      {children}
    </Shown>
  );
};
