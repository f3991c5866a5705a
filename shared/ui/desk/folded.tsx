import type { Child } from "hono/jsx";

interface FoldedProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly children?: Child;
}

/** What is looked up rather than read: a heading that opens. */
export const Folded = ({ title, count, children }: FoldedProps) => (
  <details>
    <summary>
      <h2>{title}</h2>
      {count !== undefined && <span class="light"> ({count})</span>}
    </summary>
    {children}
  </details>
);
