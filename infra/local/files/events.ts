import { sentAreas } from "#infra/access.ts";
import type { FunctionName } from "#shared/wiring.ts";
import type { Clock } from "../clock.ts";
import type { Counters } from "../counters.ts";
import type { Faults } from "../faults.ts";
import { type Handler, lambdaContext } from "../functions.ts";
import { objectCreated, scanResult } from "./event-shapes.ts";
import type { FileStore, Kept } from "./file-store.ts";

/** The test string that every search for malware knows, in two halves lest one takes this file for it. */
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EIC", "AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** How late a verdict is that is to be late: by the service's clock, or by the machine's if that is sooner. */
const lateByClock = 3_600_000;
const lateByMachine = 5000;

/** Lambda tries what it was given without waiting three times. */
const attempts = 3;

interface House {
  readonly bucket: string;
  /** Who is woken. */
  readonly names: readonly FunctionName[];
  readonly store: FileStore;
  readonly handlers: Partial<Record<FunctionName, Handler>>;
  readonly clock: Pick<Clock, "now">;
  readonly counters: Counters;
  readonly faults: Faults;
}

interface Waiting {
  readonly clock: number;
  readonly machine: number;
}

/** Stands where EventBridge and GuardDuty stand: looks at new files and wakes whoever waits for them, over restarts too. */
export class FileEvents {
  readonly #house: House;
  readonly #late = new Map<string, Waiting>();
  #turn: Promise<void> = Promise.resolve();

  constructor(house: House) {
    this.#house = house;
  }

  /** Tells everything that is to be told by now; calls queue behind one another. */
  drain(): Promise<void> {
    const turn = this.#turn.then(() => this.#tellAll());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #tellAll() {
    const { store, bucket } = this.#house;
    for (const kept of store.untold()) {
      if (!sentAreas.some((area) => kept.key.startsWith(area))) {
        store.note(kept, { told: { created: true, verdict: true } });
        continue;
      }
      if (!kept.told.created) {
        await this.#tell(objectCreated(bucket, kept));
        store.note(kept, { told: { created: true } });
      }
      if (!kept.told.verdict) await this.#judge(kept);
    }
  }

  async #judge(kept: Kept) {
    const { store, bucket, faults } = this.#house;
    if (faults.is("verdict", "never")) return store.note(kept, { told: { verdict: true } });
    if (this.#isLate(kept)) return;
    const bad = faults.is("verdict", "infected") || (await store.read(kept)).includes(eicar);
    const status = bad ? "THREATS_FOUND" : "NO_THREATS_FOUND";
    store.note(kept, { tags: { GuardDutyMalwareScanStatus: status } });
    await this.#tell(scanResult(bucket, kept, status));
    if (faults.is("verdict", "twice")) await this.#tell(scanResult(bucket, kept, status));
    store.note(kept, { told: { verdict: true } });
    this.#late.delete(kept.version);
  }

  #isLate(kept: Kept): boolean {
    const { clock, faults } = this.#house;
    const waiting = this.#late.get(kept.version);
    if (waiting) return clock.now() < waiting.clock && performance.now() < waiting.machine;
    if (!faults.is("verdict", "late")) return false;
    this.#late.set(kept.version, {
      clock: clock.now() + lateByClock,
      machine: performance.now() + lateByMachine,
    });
    return true;
  }

  async #tell(event: object) {
    for (const name of this.#house.names) await this.#wake(name, event);
  }

  async #wake(name: FunctionName, event: object) {
    const { handlers, counters } = this.#house;
    const cost = counters.fresh();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        await counters.during(cost, () => handlers[name]?.(event, lambdaContext(name)));
        break;
      } catch {
        // The handler has logged the fault without personal data; after the last attempt its schedule makes up for it.
      }
    }
    counters.add(`files ${name}`, cost);
  }
}
