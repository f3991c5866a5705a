import { instantInWords } from "#shared/time.ts";
import { Tag } from "#shared/ui/tag.tsx";
import { ToldTitle } from "#shared/ui/told.tsx";
import { Day, type DeskProps } from "./desk-parts.tsx";

const Sessions = ({ s, waiting: { sessions } }: DeskProps) => (
  <>
    <h2>{s.t("desk.sessions")}</h2>
    <ul>
      {sessions.map(({ briefing, title, startsAt, zone, interpretersBy }) => (
        <li>
          <a href={`/${s.language}/desk/briefings/${briefing}`}>
            <ToldTitle language={s.language} texts={title} />
          </a>
          <br />
          <time datetime={startsAt}>{instantInWords(s, startsAt, zone)}</time>
          {interpretersBy && (
            <>
              <br />
              <span data-interpreters={interpretersBy}>
                {s.t("desk.interpreters")} <Day s={s} instant={interpretersBy} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  </>
);

const Mailings = ({ s, waiting: { mailings } }: DeskProps) => (
  <>
    <h2>{s.t("desk.mailings")}</h2>
    <ul>
      {mailings.map(({ id, title, mailing }) => (
        <li>
          <a href={`/${s.language}/desk/announcements/${id}`}>
            <ToldTitle language={s.language} texts={title} />
          </a>{" "}
          <Tag text={s.t(`desk.mailing.${mailing.state as "ready"}`)} kind="waiting" />{" "}
          {mailing.since && (
            <span>
              {s.t("desk.since")} <Day s={s} instant={mailing.since} />
            </span>
          )}
        </li>
      ))}
    </ul>
  </>
);

/** Mailings that are under way, and the next sessions of briefings. */
export const Ahead = (props: DeskProps) => (
  <>
    {props.waiting.mailings.length > 0 && <Mailings {...props} />}
    {props.waiting.sessions.length > 0 && <Sessions {...props} />}
  </>
);
