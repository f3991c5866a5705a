import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Connection } from "../connection.ts";
import type { StaffRole } from "../people.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { isApi, pathOf } from "./address.ts";
import type { Environment } from "./environment.ts";

export type CookieName = "session" | "draft" | "nominee" | "enquiry";

/** In the cloud a cookie belongs to this host alone (`__Host-`); on one machine there is no TLS to demand it with. */
const nameOf = (cookie: CookieName, { settings }: Connection) =>
  settings.stage === "local" ? cookie : `__Host-${cookie}`;

export const readCookie = (c: Context, cookie: CookieName, connection: Connection) =>
  getCookie(c, nameOf(cookie, connection));

export const writeCookie = (c: Context, cookie: CookieName, value: string, connection: Connection) =>
  // No Max-Age: how long it counts is decided by the row behind it.
  setCookie(c, nameOf(cookie, connection), value, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: connection.settings.stage !== "local",
  });

export const dropCookie = (c: Context, cookie: CookieName, connection: Connection) =>
  deleteCookie(c, nameOf(cookie, connection), { path: "/", secure: connection.settings.stage !== "local" });

const bearerOf = (c: Context) => /^Bearer ([\w-]{10,200})$/.exec(c.req.header("authorization") ?? "")?.[1];

/** Finds out who is there: by cookie on pages, by bearer token in the API. */
export const recognize =
  (connection: Connection): MiddlewareHandler<Environment<string>> =>
  async (c, next) => {
    const token = isApi(c) ? bearerOf(c) : readCookie(c, "session", connection);
    if (token) {
      const [{ Sessions }, database] = await Promise.all([import("../session.ts"), connection.database()]);
      const sessions = new Sessions(database, connection.settings.table("sessions"));
      const session = await sessions.find(token, c.get("now"));
      c.set("session", session);
      c.set("token", session && token);
    }
    await next();
  };

/** Who signed in, or a refusal: programs get 401, people are led to the sign-in page and back. */
export const signedIn = (c: Context): Session => {
  const session: Session | undefined = c.get("session");
  if (!session) throw new SignInNeeded(pathOf(c));
  return session;
};

/** Staff with one of these roles and the second factor given. */
export const staffMember = (c: Context, ...roles: StaffRole[]): Session & { role: StaffRole } => {
  const session = signedIn(c);
  const { role } = session;
  if (!role || !roles.includes(role)) throw new Refusal(403, "forbidden");
  if (!session.factorGiven) throw new FactorNeeded();
  return { ...session, role };
};

export class SignInNeeded extends Refusal {
  readonly onward: string;
  constructor(onward: string) {
    super(401, "sign_in_needed");
    this.onward = onward;
  }
}

export class FactorNeeded extends Refusal {
  constructor() {
    super(403, "factor_needed");
  }
}
