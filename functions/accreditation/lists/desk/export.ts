import * as z from "zod";
import { countryNames } from "#shared/countries.ts";
import { csv, csvType } from "#shared/csv.ts";
import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { AccreditationRoom } from "../../room.ts";
import { exportRows, mostEntries } from "../export-rows.ts";
import type { ListEntry } from "../list.ts";
import { openListMatter } from "../list-matter.ts";
import { canonicalText } from "../order.ts";
import { type ListVisit, listFrame } from "./frame.ts";

const ExportQuery = z.object({
  part: z.coerce.number().int().min(1).max(1000).default(1),
  which: z.enum(["proposed", "final"]).default("proposed"),
});

/** A frozen list as a file: what was proposed, or once it is final who is accredited. Holds nothing about objections. */
export const sendExport = async (room: AccreditationRoom, c: ListVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { part, which } = parseInput(ExportQuery, c.req.query());
  const file = c.req.param("file") ?? "";
  const lists = await room.lists();
  const { list } = await openListMatter(lists, session, c.req.param("reference") ?? "");
  const isThere = list.frozenAt && (which === "proposed" || list.finalizedAt);
  if (!isThere || !/^list\.(csv|xlsx|json)$/.test(file)) throw new Refusal(404, "not_found");
  const all = await lists.everyEntry(list.reference);
  if (file === "list.json") return send(c, canonicalText(all), "application/json", `${list.reference}.json`);
  const chosen = all.filter((entry) => which === "proposed" || entry.outcome === "accredited");
  const first = (part - 1) * mostEntries;
  const entries: ListEntry[] = chosen.slice(first, first + mostEntries);
  if (part > 1 && entries.length === 0) throw new Refusal(404, "not_found");
  const { s } = await listFrame(c, session);
  const rows = exportRows(s, await countryNames(s.language), entries, first + 1);
  const name = [list.reference, which === "final" && "final", part > 1 && part].filter(Boolean).join("-");
  if (file === "list.csv") return send(c, csv(rows), csvType, `${name}.csv`);
  const { xlsx, xlsxType } = await import("#shared/xlsx.ts");
  return send(c, xlsx(s.t("list.list"), rows, s.language), xlsxType, `${name}.xlsx`);
};

const send = (c: ListVisit, body: string | Uint8Array<ArrayBuffer>, type: string, name: string) => {
  c.header("Content-Type", type);
  c.header("Content-Disposition", `attachment; filename="${name}"`);
  return c.body(body);
};
