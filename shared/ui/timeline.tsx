import type { Child } from "hono/jsx";

export interface TimelineEntry {
  readonly title: Child;
  readonly when: Child;
  readonly detail?: Child;
  /** Where the case stands now. */
  readonly current?: boolean | undefined;
}

/** What happened, in the order given. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  <ol class="timeline">
    {entries.map(({ title, when, detail, current }) => (
      <li aria-current={current ? "step" : undefined}>
        <strong>{title}</strong>
        <p class="light">{when}</p>
        {detail}
      </li>
    ))}
  </ol>
);
