import type { Write } from "./transaction.ts";

/** What a part of a capability adds to a decision before it is made. */
export interface Addition<Entity, Given> {
  /** What becomes of what is decided on, beside what its row does. */
  readonly change?: (entity: Entity) => Entity;
  /** What letters and the record repeat. */
  readonly given?: Given;
  readonly fields?: readonly string[];
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
  /** Further writes of the same transaction. */
  readonly also?: readonly Write[];
}
