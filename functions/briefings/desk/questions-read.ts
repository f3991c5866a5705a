import { readCursor } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import type { BriefingsRoom } from "../room.ts";
import type { Question } from "../signing-up/question.ts";

const pageSize = 20;

/** Names of those who asked by their name, as long as they are kept, by the entries of the questions. */
export const askersOf = async (
  room: BriefingsRoom,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, string>> => {
  const signUps = await room.signUps();
  const found = await Promise.all(
    questions.map(async ({ entry, anonymous, reference }) => {
      const signUp = anonymous || !reference ? undefined : await signUps.find(reference);
      return [entry, signUp?.name ?? ""] as const;
    }),
  );
  return new Map(found.filter(([, name]) => name));
};

/** Questions of a briefing, newest first; refuses a cursor that another list gave out. */
export const questionsOf = async (room: BriefingsRoom, briefing: string, after: string | undefined) => {
  const at = readCursor(after);
  if (at && at.briefing !== briefing) throw new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]);
  return (await room.questions()).list(briefing, pageSize, after);
};
