import type { Context } from "hono";
import { readCookie } from "#shared/web/sessions.ts";
import type { EnquiriesRoom } from "../../room.ts";

interface Kept {
  readonly reference: string;
  readonly code: string;
}

/** What the browser keeps until it is closed or left: the number and the code. */
export const keptIn = ({ reference, code }: Kept) => `${reference}.${code}`;

export const keptOf = (room: EnquiriesRoom, c: Context): Kept | undefined => {
  const [reference, code] = (readCookie(c, "enquiry", room.connection) ?? "").split(".");
  return reference && code ? { reference, code } : undefined;
};
