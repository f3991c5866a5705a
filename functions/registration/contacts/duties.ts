import { eachDue } from "#shared/each-due.ts";
import type { RegistrationRoom } from "../room.ts";
import { contactWork } from "./work.ts";

/** Erases contacts that were kept as long as officers are told. */
export const eraseContacts = async (room: RegistrationRoom, now: Date): Promise<void> => {
  const contacts = await contactWork(room);
  await eachDue(
    (most) => contacts.due(now, most),
    ({ id }) => id,
    (list) => contacts.byClock(list, now),
  );
};
