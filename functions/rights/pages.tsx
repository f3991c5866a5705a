import { Hono } from "hono";
import { parseInput } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, inLanguage, pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { dropCookie } from "#shared/web/sessions.ts";
import { downloadPath, erasedPath, erasePath, home, keptPath } from "./addresses.ts";
import { Correction, correct } from "./correcting.ts";
import { ownPerson } from "./own-person.ts";
import { buttonLimit, downloadLimit, eraseMailLimit } from "./rates.ts";
import type { RightsKey, RightsSpeech } from "./rights-words.ts";
import type { RightsRoom } from "./room.ts";
import { KeptPage } from "./views/kept.tsx";
import type { RightsEnvironment, RightsVisit } from "./visit.ts";

/** Seconds for which a copy of the public page may be shown: nothing on it is ever withdrawn. */
const keptSeconds = 300;

interface Shown {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

const hiddenOf = (c: RightsVisit) => ({ [formTokenField]: formTokenOf(c.get("token") ?? "") });
const at = (c: RightsVisit, path: string) => `/${c.get("s").language}${path}`;

/** What is held of a person: to see, correct, take along and erase. */
export const rightsPages = (room: RightsRoom) => {
  const pages = new Hono<RightsEnvironment>();

  const showHome = async (c: RightsVisit, shown?: Shown) => {
    const { session, person } = await ownPerson(room, c);
    const [{ countKinds, ownOf }, { HomePage }] = await Promise.all([
      import("./gathering.ts"),
      import("./views/home.tsx"),
    ]);
    const counts = await countKinds(await ownOf(room, person));
    const frame = { s: c.get("s") as RightsSpeech, path: pathOf(c), user: session, hidden: hiddenOf(c) };
    const page = <HomePage {...frame} person={person} counts={counts} shown={shown} done={c.req.query("done")} />;
    return c.html(renderPage(page), shown ? 422 : 200);
  };

  pages.get(`${inLanguage}${home}`, (c) => showHome(c));

  pages.post(`${inLanguage}${home}`, async (c) => {
    const { person } = await ownPerson(room, c);
    const { form } = await readForm(c, c.get("token"));
    let correction: Correction;
    try {
      correction = parseInput(Correction, form);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 422) throw error;
      const typed = Object.fromEntries(Object.keys(Correction.shape).map((name) => [name, single(form, name)]));
      return showHome(c, { typed, errors: error.errors });
    }
    await correct(room, person, correction, c.get("now"));
    return c.redirect(`/${correction.language}${home}?done=saved`, 303);
  });

  pages.post(`${inLanguage}${downloadPath}`, async (c) => {
    const { person } = await ownPerson(room, c);
    await readForm(c, c.get("token"));
    await (await room.limits()).take(downloadLimit, person.id, c.get("now"));
    const { gather, ownOf } = await import("./gathering.ts");
    const data = await gather(await ownOf(room, person), c.get("now"));
    const day = c.get("now").toISOString().slice(0, 10);
    c.header("Content-Disposition", `attachment; filename="my-data-${day}.json"`);
    return c.json(data);
  });

  pages.get(
    `${inLanguage}${keptPath}`,
    publicPage<RightsKey>(keptSeconds, ({ s, path }) =>
      renderPage(<KeptPage s={s as RightsSpeech} path={path} />),
    ) as never,
  );

  const showErase = async (c: RightsVisit, refused = false) => {
    const { session, person } = await ownPerson(room, c);
    const [{ inTheWay }, { ErasePage }] = await Promise.all([
      import("./erasing/standing.ts"),
      import("./views/erase.tsx"),
    ]);
    const frame = { s: c.get("s") as RightsSpeech, path: pathOf(c), user: session, hidden: hiddenOf(c) };
    const obstacles = await inTheWay(room, person);
    const asked = c.req.query("done") === "asked";
    const page = <ErasePage {...frame} person={person} obstacles={obstacles} asked={asked} refused={refused} />;
    return c.html(renderPage(page), refused ? 422 : 200);
  };

  pages.get(`${inLanguage}${erasePath}`, (c) => showErase(c));

  pages.post(`${inLanguage}${erasePath}`, async (c) => {
    const { person } = await ownPerson(room, c);
    await readForm(c, c.get("token"));
    const { askToErase } = await import("./erasing/erasing.ts");
    try {
      if (await (await room.limits()).allows(eraseMailLimit, person.id, c.get("now")))
        await askToErase(room, person, c.get("now"));
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 409) throw error;
      return showErase(c, true);
    }
    return c.redirect(at(c, `${erasePath}?done=asked`), 303);
  });

  pages.get(`${inLanguage}${erasedPath}`, async (c) => {
    const { BegunPage } = await import("./views/erase.tsx");
    return c.html(renderPage(<BegunPage s={c.get("s") as RightsSpeech} path={pathOf(c)} />));
  });

  pages.get(`${inLanguage}${erasePath}/:token`, async (c) => {
    const person = await (await room.erasures()).behind(c.req.param("token"), c.get("now"));
    if (!person) throw new Refusal(410, "link_expired");
    const { UsePage } = await import("./views/erase.tsx");
    return c.html(renderPage(<UsePage s={c.get("s") as RightsSpeech} path={pathOf(c)} email={person.email} />));
  });

  pages.post(`${inLanguage}${erasePath}/:token`, async (c) => {
    await readForm(c);
    await (await room.limits()).take(buttonLimit, callerOf(c), c.get("now"));
    const { beginErasing } = await import("./erasing/erasing.ts");
    await beginErasing(room, c.req.param("token"), c.get("now"));
    dropCookie(c, "session", room.connection);
    return c.redirect(at(c, erasedPath), 303);
  });

  return pages;
};
