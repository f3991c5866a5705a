import { Hono } from "hono";
import { readReference } from "#shared/references.ts";
import type { FieldError } from "#shared/refusal.ts";
import { publicly } from "#shared/standing/standing.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, inLanguage, pathOf } from "#shared/web/address.ts";
import { statusLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";
import { StatusPage } from "../views/status.tsx";
import type { RegistrationEnvironment } from "./visit.ts";

/** Where any case stands, for whoever knows its reference; nothing about whose it is. */
export const statusPages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();

  pages.get(`${inLanguage}/status`, async (c) => {
    const s = c.get("s");
    const typed = c.req.query("reference");
    const frame = { s, path: pathOf(c), typed, now: c.get("now") };
    if (typed === undefined) return c.html(renderPage(<StatusPage {...frame} />));
    await (await room.limits()).take(statusLimit, callerOf(c), c.get("now"));
    const reference = readReference(typed.slice(0, 100));
    if (!reference) {
      const errors: FieldError[] = [{ field: "reference", code: "wrong_reference" }];
      return c.html(renderPage(<StatusPage {...frame} errors={errors} />), 422);
    }
    const row = await (await room.registrations()).cases.find(reference);
    const found = row && !row.concealed ? publicly(row) : undefined;
    return c.html(renderPage(<StatusPage {...frame} reference={reference} found={found} />), found ? 200 : 404);
  });

  return pages;
};
