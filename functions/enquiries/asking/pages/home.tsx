import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { HomePage } from "../views/home.tsx";
import type { AskingVisit } from "./visit.ts";

export const showHome = async (c: AskingVisit) =>
  c.html(renderPage(<HomePage s={c.get("s")} path={pathOf(c)} user={c.get("session")} />));
