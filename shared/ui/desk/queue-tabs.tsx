interface QueuesProps<Status extends string> {
  readonly statuses: readonly Status[];
  readonly current: Status;
  readonly nameOf: (status: Status) => string;
  readonly addressOf: (status: Status) => string;
  /** How many wait in a queue, where that was counted. */
  readonly counts: ReadonlyMap<string, string>;
}

const Queues = <Status extends string>({ statuses, current, nameOf, addressOf, counts }: QueuesProps<Status>) => (
  <ul>
    {statuses.map((status) => {
      const count = counts.get(status);
      return (
        <li>
          <a href={addressOf(status)} aria-current={status === current ? "page" : undefined}>
            {nameOf(status)}
            {count !== undefined && <span data-count={status}>{` (${count})`}</span>}
          </a>
        </li>
      );
    })}
  </ul>
);

interface QueueTabsProps<Status extends string> extends QueuesProps<Status> {
  /** Those in which somebody waits; the others are folded away. */
  readonly first: readonly Status[];
  readonly label: string;
  readonly more: string;
}

/** The queues of a desk. */
export const QueueTabs = <Status extends string>(props: QueueTabsProps<Status>) => {
  const { statuses, current, first, label, more } = props;
  const others = statuses.filter((status) => !first.includes(status));
  return (
    <>
      <nav class="menu" aria-label={label}>
        <Queues {...props} statuses={first} />
      </nav>
      <details open={others.includes(current)}>
        <summary>{more}</summary>
        <nav class="menu" aria-label={more}>
          <Queues {...props} statuses={others} />
        </nav>
      </details>
    </>
  );
};
