import { Hono } from "hono";
import { logFault } from "#shared/log.ts";
import type { PortalEnvironment } from "./portal-words.ts";
import type { PortalRoom } from "./room.ts";

const patience = 2000;

const databaseAnswers = async (room: PortalRoom): Promise<boolean> => {
  try {
    await (await room.comments()).ping(patience);
    return true;
  } catch (error) {
    logFault(error, "healthz");
    return false;
  }
};

/** Whether the service works, for those who watch it: 200, or 503 naming the part that does not answer. */
export const health = (room: PortalRoom) => {
  const routes = new Hono<PortalEnvironment>();
  routes.get("/healthz", async (c) => {
    const well = await databaseAnswers(room);
    return c.json({ status: well ? "ok" : "failing", parts: { database: well ? "ok" : "failing" } }, well ? 200 : 503);
  });
  return routes;
};
