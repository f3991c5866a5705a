import { Secret, TOTP } from "otpauth";
import type { Connection } from "#shared/connection.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { transact } from "#shared/transaction.ts";
import type { SignIns } from "./sign-in.ts";

const period = 30;

const totpOf = (secret: string) =>
  new TOTP({
    issuer: "Baraza",
    label: "Baraza",
    algorithm: "SHA1",
    digits: 6,
    period,
    secret: Secret.fromBase32(secret),
  });

/** The key to add to an app, for staff who have none yet; nothing for those who have. */
export const offer = async (signIns: SignIns, personId: string, { random, database }: Connection) => {
  const person = await signIns.people.find(personId);
  if (!person?.role) throw new Refusal(403, "forbidden");
  if (person.factor?.state === "enrolled") return {};
  if (person.factor?.state === "offered") return shown(person.factor.secret);
  const secret = new Secret({ buffer: random(20).buffer as ArrayBuffer }).base32;
  const offered = { ...person, factor: { state: "offered" as const, secret } };
  const made = await transact(await database(), [signIns.people.replace(person, offered)]);
  if (!made) throw new Refusal(409, "changed_meanwhile");
  return shown(secret);
};

const shown = (secret: string) => ({
  secretKey: secret.replace(/(.{4})/g, "$1 ").trim(),
  uri: totpOf(secret).toString(),
});

/** Whether a code is right and was not used before; if so the session may work from now on. */
export const check = async (signIns: SignIns, session: Session, code: string, now: Date): Promise<boolean> => {
  const person = await signIns.people.find(session.personId);
  const factor = person?.factor;
  if (!person || !factor || factor.state === "excused") return false;
  const token = code.replace(/\s/g, "");
  // One step of 30 seconds either way allows for clocks that are a little off.
  const delta = /^\d{6}$/.test(token)
    ? totpOf(factor.secret).validate({ token, timestamp: now.getTime(), window: 1 })
    : null;
  if (delta === null) return false;
  const counter = Math.floor(now.getTime() / 1000 / period) + delta;
  if (!(await signIns.people.useCounter(person.id, factor, counter))) return false;
  await signIns.sessions.factorGiven(session.hash);
  return true;
};
