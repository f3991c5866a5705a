import { Hono } from "hono";
import { Refusal } from "#shared/refusal.ts";
import { Slug } from "#shared/slug.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import type { Environment } from "#shared/web/environment.ts";
import { publicPage } from "#shared/web/public-page.ts";
import type { SubmissionsRoom } from "../room.ts";

/** How officers decide, for everybody to see: by call, once a day. */
export const figuresPages = (room: SubmissionsRoom) => {
  const pages = new Hono<Environment<string>>();
  pages.get(
    `${inLanguage}/submissions/figures`,
    publicPage<string>(60, async ({ s, path, query }) => {
      const published = await room.published();
      const id = Slug.safeParse(query("call") ?? "").data;
      const call = (await published.calls()).find((known) => known.id === id);
      if (call?.purpose !== "inputs") throw new Refusal(404, "not_found");
      const [figures, { FiguresPage, figuresVoice }] = await Promise.all([
        published.inputFiguresOf(call.forum),
        import("./views/figures.tsx"),
      ]);
      const voice = await figuresVoice(s.language);
      const own = figures.find((row) => row.call === call.id);
      return renderPage(<FiguresPage s={voice} path={`${path}?call=${call.id}`} call={call} figures={own} />);
    }),
  );
  return pages;
};
