import type { Call } from "#shared/forums.ts";
import type { InputRules } from "#shared/inputs/input-rules.ts";
import { Refusal } from "#shared/refusal.ts";
import type { SubmissionsRoom } from "../room.ts";

/** A call for inputs. */
export type InputsCall = Call & { readonly inputs: InputRules };

const takes = (call: Call | undefined): call is InputsCall => call?.purpose === "inputs" && call.inputs !== undefined;

/** A call for inputs that was announced, whatever became of it; others are unknown (404). */
export const findCall = async (room: Pick<SubmissionsRoom, "inputs">, id: string | undefined): Promise<InputsCall> => {
  const call = id ? await (await room.inputs()).forums.findCall(id) : undefined;
  if (!takes(call) || call.status === "planned") throw new Refusal(404, "not_found");
  return call;
};

/** The rules of the call of an input. */
export const rulesOf = ({ id, inputs }: Pick<Call, "id" | "inputs">): InputRules => {
  if (!inputs) throw new Error(`a call for no inputs: ${id}`);
  return inputs;
};
