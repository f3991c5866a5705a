import { type Call, Written } from "#shared/api.ts";
import { type Cell, csv, csvType } from "#shared/csv.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { standingOf } from "#shared/standing/standing.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { readDossier } from "./dossiers/dossier.ts";
import { fieldsShownTo, openRegistration } from "./dossiers/right.ts";
import { countAnew, isCounting } from "./figures/beginning.ts";
import { readerOfYear } from "./figures/right.ts";
import { capabilities } from "./figures/rules.ts";
import { rowsNamed } from "./figures/sending.ts";
import { figureTable, figureTableNames } from "./figures/tables.ts";
import { yearBefore } from "./figures/year.ts";
import { answerTimesOf, readYear, rowsOf } from "./figures/year-figures.ts";
import type { Voice } from "./reporting-words.ts";
import type { ReportingRoom } from "./room.ts";

type Handled = Call<ReportingRoom>;

export const readFigures = async ({ c, room, parameters }: Handled) => {
  const { year } = readerOfYear(c, parameters.year);
  const store = await room.figures();
  const [figures, counting] = await Promise.all([readYear(store, year), isCounting(store, year)]);
  return {
    year,
    countedAt: figures.countedAt ?? null,
    counting,
    tables: figureTableNames.map((name) => ({
      name,
      measures: [...figureTable(name).measures],
      overlaps: figureTable(name).overlaps === true,
      rows: Object.fromEntries(rowsOf(figures, name).map(({ code, counts }) => [code, [...counts]])),
    })),
    answers: answerTimesOf(figures).map(({ median, ninetieth, ...times }) => ({
      ...times,
      medianDays: median,
      ninetiethPercentileDays: ninetieth,
    })),
    months: figures.months.map(({ month, tally }) => ({
      month: `${year}-${month}`,
      received: Object.fromEntries(capabilities.map((of) => [of, tally.received?.[of]?.[0] ?? 0])),
    })),
  };
};

export const countFigures = async ({ c, room, parameters, now }: Handled) => {
  const { session, year } = readerOfYear(c, parameters.year);
  if (session.role === "auditor") throw new Refusal(403, "forbidden");
  const asked = { year, by: session.personId, mark: newId(room.connection.random) };
  await countAnew(await room.figures(), asked, now);
  return { year, counting: true };
};

export const readTable = async ({ c, room, parameters, query }: Handled) => {
  const { year } = readerOfYear(c, parameters.year);
  const store = await room.figures();
  const [figures, before] = await Promise.all([readYear(store, year), readYear(store, yearBefore(year))]);
  const rows = rowsNamed(c.get("s") as Voice, parameters.table ?? "", figures, before);
  if (!rows) throw new Refusal(404, "not_found");
  if (query.format === "csv") return new Written(csv(rows), { "Content-Type": csvType });
  const [headings = [], ...values] = rows;
  return { headings, rows: values.map((cells) => cells.map((cell: Cell) => cell ?? null)) };
};

export const showDossier = async ({ c, room, parameters, now }: Handled) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const store = await room.dossiers();
  const row = await openRegistration(store, session, parameters.reference ?? "");
  const [dossier] = await Promise.all([
    readDossier(store, row, session),
    store.recordReading(row.reference, session.personId, now),
  ]);
  const { organization, notes } = dossier;
  const { profile } = organization;
  return {
    reference: row.reference,
    name: row.title,
    language: row.language,
    region: row.region,
    standing: standingOf(row),
    openedAt: organization.openedAt ?? null,
    profile: Object.fromEntries(fieldsShownTo(session).map((name) => [name, profile[name]])),
    focalPoints: dossier.focalPoints.map(({ role, name, email, since }) => ({
      role,
      name: name ?? null,
      ...(email !== undefined && { email }),
      since: since ?? null,
    })),
    cases: dossier.cases.map((one) => ({
      ...standingOf(one),
      capability: one.capability,
      kind: one.kind,
      openedAt: one.openedAt,
    })),
    moreCases: dossier.moreCases,
    inputs: dossier.inputs.map((input) => ({
      reference: input.reference,
      title: input.title,
      status: input.status,
      sentAt: input.firstSentAt ?? null,
      publishedAt: input.public?.since ?? null,
    })),
    ...(notes && {
      notes: notes.map(({ reference, at, by, internal }) => ({ reference, at, by, text: internal ?? "" })),
    }),
    mails: dossier.mails,
    mergedInto: organization.merged?.reference ?? null,
    absorbed: dossier.absorbed.map(({ reference }) => reference),
  };
};
