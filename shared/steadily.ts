import { Refusal } from "./refusal.ts";

/** Whether a change was refused because somebody else moved first. */
export const isOvertaken = (error: unknown): boolean => error instanceof Refusal && error.code === "changed_meanwhile";

const attempts = 5;

/** Does something as things now stand; once more where others moved them meanwhile. */
export const steadily = async <Made>(act: () => Promise<Made>): Promise<Made> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!isOvertaken(error) || attempt === attempts) throw error;
    }
  }
};
