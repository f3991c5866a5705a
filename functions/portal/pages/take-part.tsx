import { Hono } from "hono";
import { fieldErrors } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, inLanguage, pathOf } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { CommentInput, commentLimit, isProcedure, type ProcedureName, versionOf } from "../portal.ts";
import type { PortalEnvironment } from "../portal-words.ts";
import type { PortalRoom } from "../room.ts";
import { ProcedurePage, ProceduresPage, ThanksPage } from "../views/procedures.tsx";

/** Copies of a procedure may be shown for so many seconds. */
const freshFor = 300;

const procedureOf = (name: string | undefined): ProcedureName => {
  if (!isProcedure(name)) throw new Refusal(404, "not_found");
  return name;
};

/** How to take part, and what anyone has to say of it. */
export const takePartPages = (room: PortalRoom) => {
  const pages = new Hono<PortalEnvironment>();
  const address = `${inLanguage}/take-part`;

  pages.get(
    address,
    publicPage(freshFor, ({ s, path }) => renderPage(<ProceduresPage s={s} path={path} />)),
  );

  pages.get(
    `${address}/:procedure`,
    publicPage(freshFor, ({ s, path, parameter }) =>
      renderPage(<ProcedurePage s={s} path={path} procedure={procedureOf(parameter("procedure"))} />),
    ),
  );

  pages.get(
    `${address}/:procedure/thanks`,
    publicPage(freshFor, ({ s, path, parameter }) =>
      renderPage(<ThanksPage s={s} path={path} procedure={procedureOf(parameter("procedure"))} />),
    ),
  );

  pages.post(`${address}/:procedure`, async (c) => {
    const procedure = procedureOf(c.req.param("procedure"));
    const [s, now] = [c.get("s"), c.get("now")];
    const { form, trapped } = await readForm(c);
    const done = () => c.redirect(`/${s.language}/take-part/${procedure}/thanks`, 303);
    if (trapped) return done();
    const refuse = (errors: readonly FieldError[], status: 422 | 429) => {
      const typed = { name: single(form, "name"), text: single(form, "text") };
      return c.html(
        renderPage(<ProcedurePage s={s} path={pathOf(c)} procedure={procedure} typed={typed} errors={errors} />),
        status,
      );
    };
    const comment = CommentInput.safeParse(form, { reportInput: true });
    if (!comment.success) return refuse(fieldErrors(comment.error), 422);
    const allowed = await (await room.limits()).allows(commentLimit, callerOf(c), now);
    if (!allowed) {
      c.header("Retry-After", String(commentLimit.windowSeconds));
      return refuse([{ field: "", code: "too_many_comments" }], 429);
    }
    await (await room.comments()).add(
      { ...comment.data, procedure, version: versionOf(procedure), language: s.language },
      now,
    );
    return done();
  });

  return pages;
};
