import type { RegistrationRoom } from "../room.ts";
import { ContactWork } from "./casework.ts";

export const contactWork = async (room: RegistrationRoom): Promise<ContactWork> => {
  const [lists, { jobs, audit }] = await Promise.all([room.contactLists(), room.registrations()]);
  return new ContactWork({ lists, jobs, audit, random: room.connection.random });
};
