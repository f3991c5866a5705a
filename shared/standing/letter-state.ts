import { outcomeOf } from "../delivery.ts";
import type { Letter } from "../letters.ts";
import type { Speech } from "../speech.ts";
import { instantInWords } from "../time.ts";
import type { SharedKey } from "../words.ts";
import type { StandingKey } from "./standing-words.ts";

type LetterState = Extract<StandingKey, `letter.state.${string}`> extends `letter.state.${infer State}` ? State : never;

type Standing = Pick<Letter, "state" | "failure" | "delivery" | "sentAt" | "writtenAt">;

/** What became of a message, and when. */
export const letterStateOf = ({
  state,
  failure,
  delivery,
  sentAt,
  writtenAt,
}: Standing): { state: LetterState; at: string } => {
  if (state === "sent") return outcomeOf(delivery) ?? { state, at: sentAt ?? writtenAt };
  if (state === "suppressed") return { state: failure === "bounce" ? "stopped" : "held", at: writtenAt };
  return { state: state === "failed" ? "failed" : "due", at: writtenAt };
};

/** The same in words, with the instant in a reader's zone where it is known. */
export const letterState = <Key extends string>(
  s: Speech<SharedKey | StandingKey | Key>,
  letter: Standing,
  zone?: string,
): string => {
  const { state, at } = letterStateOf(letter);
  return s.t(`letter.state.${state}`, { when: instantInWords(s, at, zone) });
};
