import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { Tag } from "./tag.tsx";

export interface Task {
  readonly label: string;
  readonly href: string;
  readonly done: boolean;
  /** In place of "done", where nothing has to be and nothing was. */
  readonly optional?: string | undefined;
}

/** The parts of a long form, each with what is done and what is to do; in any order. */
export const TaskList = ({ s, tasks }: { readonly s: Speech<SharedKey>; readonly tasks: readonly Task[] }) => (
  <ul class="tasks">
    {tasks.map(({ label, href, done, optional }, place) => (
      <li>
        <a href={href} aria-describedby={`task-${place}`}>
          {label}
        </a>
        <span id={`task-${place}`}>
          {optional && done ? (
            <Tag text={optional} />
          ) : (
            <Tag text={s.t(done ? "task.done" : "task.todo")} kind={done ? "good" : "waiting"} />
          )}
        </span>
      </li>
    ))}
  </ul>
);
