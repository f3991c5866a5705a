import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { deskFrame } from "#shared/ui/desk/frame.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import type { ReportingVisit } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";
import { countAnew, isCounting } from "./beginning.ts";
import { readerOfYear } from "./right.ts";
import { YearPage } from "./views/year-page.tsx";
import { yearBefore } from "./year.ts";
import { readYear } from "./year-figures.ts";

const YearQuery = z.object({ with: z.enum(["parts", "before"]).default("parts") });

export const showYear = async (room: ReportingRoom, c: ReportingVisit) => {
  const { session, year } = readerOfYear(c, c.req.param("year"));
  const { with: beside } = parseInput(YearQuery, c.req.query());
  const store = await room.figures();
  const [figures, before, counting] = await Promise.all([
    readYear(store, year),
    readYear(store, yearBefore(year)),
    isCounting(store, year),
  ]);
  const frame = deskFrame(c, session, c.get("s"));
  return c.html(
    renderPage(
      <YearPage
        {...frame}
        figures={figures}
        before={before.countedAt ? before : undefined}
        beside={before.countedAt ? beside : "parts"}
        counting={counting}
      />,
    ),
  );
};

/** Officers and the secretariat have a year counted anew. */
export const askForCount = async (room: ReportingRoom, c: ReportingVisit) => {
  const { session, year } = readerOfYear(c, c.req.param("year"));
  if (session.role === "auditor") throw new Refusal(403, "forbidden");
  const { form } = await readForm(c, c.get("token"));
  if (single(form, "decision") !== "count")
    throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
  const asked = { year, by: session.personId, mark: newId(room.connection.random) };
  await countAnew(await room.figures(), asked, c.get("now"));
  return c.redirect(`/${c.get("s").language}/desk/figures/${year}`, 303);
};
