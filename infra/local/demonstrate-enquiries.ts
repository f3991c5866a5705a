import { ask } from "#functions/enquiries/asking/asking.ts";
import { carryOut } from "#functions/enquiries/carry-out.ts";
import { enquiriesRoom } from "#functions/enquiries/room.ts";
import type { Connection } from "#shared/connection.ts";
import type { People, Person } from "#shared/people.ts";
import type { Session } from "#shared/session.ts";

const questions = [
  {
    email: "contact@amal.example.org",
    typed: {
      topic: "accreditation",
      language: "ar",
      text: "هل يمكن لممثلينا الحضور إذا لم يصل جواب الاعتماد قبل موعد السفر؟",
    },
  },
  {
    email: "contacto@raices.example.org",
    typed: {
      topic: "inputs",
      language: "es",
      text: "¿Podemos enviar una aportación en quechua junto con su traducción?",
    },
    answer: "Sí. Envíe los dos archivos e indique en cada uno su idioma: se publican juntos.",
  },
] as const;

interface Stage {
  readonly people: People;
  readonly officer: Session;
  readonly sessionOf: (person: Person) => Session;
}

/** Questions in two languages, one of them answered. */
export const demonstrateEnquiries = async (
  connection: Connection,
  { people, officer, sessionOf }: Stage,
): Promise<void> => {
  const room = enquiriesRoom(connection);
  const now = connection.now();
  for (const { email, typed, ...said } of questions) {
    const person = await people.byEmail(email);
    if (!person) throw new Error(`nobody is ${email}`);
    const { reference } = await ask(room, sessionOf(person), { typed, key: "demonstration", now });
    if (!("answer" in said)) continue;
    const input = { decision: "answer", text: said.answer };
    await carryOut(room, { session: officer }, { reference, input }, now);
  }
};
