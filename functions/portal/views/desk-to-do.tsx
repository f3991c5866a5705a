import type { Child } from "hono/jsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Table } from "#shared/ui/table.tsx";
import { type Queue, queuePlaces } from "../portal.ts";
import { Day, type DeskProps, Due } from "./desk-parts.tsx";

const addressOf = ({ s, session }: DeskProps, { name, capability, status }: Queue) => {
  const region = session.region ? `&region=${session.region}` : "";
  return `/${s.language}/desk/${queuePlaces[name] ?? capability}?status=${status}${region}`;
};

/** By which day something has to be done, so that rows of every kind stand in one order. */
interface Line {
  readonly by: string;
  readonly cells: readonly Child[];
}

const linesOf = (props: DeskProps): Line[] => {
  const { s, waiting } = props;
  const { unreached } = waiting;
  const none = s.t("desk.none");
  return [
    ...waiting.queues.flatMap((queue) =>
      queue.first
        ? [
            {
              by: queue.first.dueBy,
              cells: [
                <a href={addressOf(props, queue)}>{s.t(`desk.queue.${queue.name}`)}</a>,
                queue.count,
                <Day s={s} instant={queue.first.since} />,
                <Due {...props} row={queue.first} />,
              ],
            },
          ]
        : [],
    ),
    ...(unreached.since
      ? [
          {
            by: unreached.since,
            cells: [
              <a href={`/${s.language}/desk/mail`}>{s.t("desk.queue.mail")}</a>,
              unreached.count,
              <Day s={s} instant={unreached.since} />,
              none,
            ],
          },
        ]
      : []),
  ];
};

/** Queues in which something waits, what is due first on top; those in which nothing does, in one line. */
export const ToDo = (props: DeskProps) => {
  const { s, waiting } = props;
  const lines = linesOf(props).toSorted((one, other) => one.by.localeCompare(other.by));
  const empty = [
    ...waiting.queues
      .filter(({ first }) => !first)
      .map((queue) => [addressOf(props, queue), s.t(`desk.queue.${queue.name}`)]),
    ...(waiting.unreached.since ? [] : [[`/${s.language}/desk/mail`, s.t("desk.queue.mail")]]),
  ];
  return (
    <>
      {lines.length === 0 ? (
        <p>{s.t("desk.nothing")}</p>
      ) : (
        <Table
          caption={s.t("desk.waiting")}
          captionUnseen
          columns={[
            { label: s.t("desk.queue") },
            { label: s.t("desk.count"), numeric: true },
            { label: s.t("desk.since") },
            { label: s.t("desk.first_due") },
          ]}
          rows={lines.map(({ cells }) => cells)}
        />
      )}
      {empty.length > 0 && (
        <p class="light" data-empty>
          {labelled(s, s.t("desk.empty"), "")}
          {empty.map(([address, label], place) => (
            <>
              {place > 0 && "; "}
              <a href={address}>{label}</a>
            </>
          ))}
        </p>
      )}
    </>
  );
};
