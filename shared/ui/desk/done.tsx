import type { Speech } from "../../speech.ts";
import type { SharedKey } from "../../words.ts";
import { Notice } from "../notice.tsx";

interface DoneProps {
  readonly s: Speech<SharedKey>;
  readonly told: string;
  /** The page of the case, where this is another one. */
  readonly at?: string | undefined;
}

const aReference = /^[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** Whether what an address says was done can be said: it may be whatever somebody wrote there. */
export const isTold = (table: object, decision: string, reference: string) =>
  Object.hasOwn(table, decision) && aReference.test(reference);

/** Confirms the decision that was just taken. */
export const Done = ({ s, told, at }: DoneProps) => (
  <Notice s={s} kind="success">
    <p>{at ? <a href={at}>{told}</a> : told}</p>
  </Notice>
);
