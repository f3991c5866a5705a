import * as z from "zod";
import { type Acting, clockwork } from "#shared/acting.ts";
import type { Audit } from "#shared/audit.ts";
import { addDays } from "#shared/days.ts";
import { refuseStale } from "#shared/decision-input.ts";
import { parseInput } from "#shared/input.ts";
import type { Jobs } from "#shared/jobs.ts";
import { Language } from "#shared/languages.ts";
import { contactListDays } from "#shared/promises.ts";
import { Refusal } from "#shared/refusal.ts";
import { newId } from "#shared/secrets.ts";
import { line } from "#shared/text.ts";
import type { Write } from "#shared/transaction.ts";
import type { DeskRegion } from "#shared/vocabularies.ts";
import { type ContactDecision, contactDecisions, contactObstacle } from "./contact-decisions.ts";
import { type ContactLine, type ContactList, mostBytes } from "./contact-list.ts";
import type { ContactLists } from "./store.ts";

export const Brought = z.strictObject({
  title: line({ min: 0, max: 120 }).default(""),
  /** Of those for whom the list says none. */
  language: Language,
  csv: z.string().superRefine((csv, context) => {
    if (csv.trim() === "") context.addIssue({ code: "custom", params: { code: "required" } });
    else if (Buffer.byteLength(csv) > mostBytes)
      context.addIssue({ code: "custom", params: { code: "list_too_large" } });
  }),
});
export type Brought = z.infer<typeof Brought>;

export const parseBrought = (input: unknown): Brought => parseInput(Brought, input);

/** For what its jobs are done. */
export const matterOfList = (id: string) => `contacts#${id}`;

interface Means {
  readonly lists: ContactLists;
  readonly jobs: Jobs;
  readonly audit: Audit;
  readonly random: (bytes: number) => Uint8Array;
}

/** Whether somebody sees a list: it names people of every region that its officer works for. */
export const isOpenTo = ({ by }: Pick<ContactList, "by">, { id, as, region }: Acting) =>
  as === "secretariat" || by === id || !region;

/** Lists of contacts, from trying them to what became of each line. */
export class ContactWork {
  readonly lists: ContactLists;
  readonly jobs: Jobs;
  readonly #audit: Audit;
  readonly #random: (bytes: number) => Uint8Array;

  constructor({ lists, jobs, audit, random }: Means) {
    this.lists = lists;
    this.jobs = jobs;
    this.#audit = audit;
    this.#random = random;
  }

  /** Keeps a list of which it is known what would happen to each line; nobody is written to. */
  async keep(title: string, lines: readonly ContactLine[], acting: Acting, now: Date): Promise<ContactList> {
    const list: ContactList = {
      id: newId(this.#random),
      shelf: "kept",
      broughtAt: now.toISOString(),
      by: acting.id,
      ...(acting.region && { region: acting.region as DeskRegion }),
      title: title || now.toISOString().slice(0, 10),
      state: "tried",
      version: 1,
      lines: [...lines],
      count: lines.length,
      ready: lines.filter(({ refused }) => !refused).length,
      invited: 0,
    };
    await this.lists.commit([this.lists.write(list)]);
    return list;
  }

  /** A list for whoever may see it; to all others it is unknown (404). */
  async open(id: string, acting: Acting): Promise<ContactList> {
    const list = /^[\w-]{22}$/.test(id) ? await this.lists.find(id) : undefined;
    if (!list || !isOpenTo(list, acting)) throw new Refusal(404, "not_found");
    return list;
  }

  /** Takes a decision or refuses: 403 without the right, 409 in the wrong state or when somebody else was faster. */
  async decide(list: ContactList, decision: ContactDecision, acting: Acting, seen: number | undefined, now: Date) {
    refuseStale(seen, list.version);
    const inTheWay = contactObstacle(decision, list, acting);
    if (inTheWay) throw new Refusal(...inTheWay);
    const { to: state } = contactDecisions[decision];
    const erased = state === "erased" && { lines: [], shelf: "gone" as const };
    const to: ContactList = { ...list, ...erased, state, version: list.version + 1 };
    const happened = {
      subject: matterOfList(list.id),
      at: now.toISOString(),
      by: acting.id,
      what: decision,
      version: to.version,
      from: list.state,
      to: state,
    };
    const started = decision === "invite_contacts" ? [this.#job(to, acting, now)] : [];
    await this.lists.commit([this.lists.write(to, list.version), this.#audit.add(happened), ...started]);
    return to;
  }

  /** Erases the lines of lists that were kept long enough. */
  due(now: Date, most: number): Promise<ContactList[]> {
    return this.lists.keptSince(addDays(now.toISOString(), -contactListDays), most);
  }

  async byClock(list: ContactList, now: Date): Promise<void> {
    await this.decide(list, "erase_contacts", clockwork, undefined, now);
  }

  #job({ id, ready }: ContactList, acting: Acting, now: Date): Write {
    const job = { id: `invite#${id}`, kind: "invite_contacts", matter: matterOfList(id), by: acting.id };
    return this.jobs.start({ ...job, total: ready, input: { list: id } }, now);
  }
}
