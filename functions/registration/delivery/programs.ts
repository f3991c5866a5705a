import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { Handled } from "../programs/standing.ts";
import type { RegistrationRoom } from "../room.ts";
import { decideTask, isInReach } from "./mail-tasks.ts";

type Task = NonNullable<Awaited<ReturnType<Awaited<ReturnType<RegistrationRoom["addresses"]>>["tasks"]["find"]>>>;

const asItem = ({ subject, address, state, since, region, mail, kind, ...task }: Task) => ({
  subject,
  address,
  state,
  since,
  region,
  reference: task.reference ?? null,
  mail,
  kind,
  code: task.code ?? null,
  askedAt: task.askedAt ?? null,
  end: task.end ?? null,
});

const officer = (c: Handled["c"]): Session => staffMember(c, "officer", "secretariat");

export const listTasks = async ({ c, room, query }: Handled) => {
  const session = officer(c);
  const page = await (await room.addresses()).tasks.open((query as { after?: string }).after);
  return { items: page.items.filter(({ region }) => isInReach(session, region)).map(asItem), next: page.next ?? null };
};

export const decide = async ({ c, room, parameters, body, now }: Handled) => {
  const { subject = "", address = "" } = parameters;
  const addresses = await room.addresses();
  await decideTask(addresses, officer(c), { subject, address, input: body as Record<string, unknown> }, now);
  const task = await addresses.tasks.find(address, subject);
  if (!task) throw new Refusal(404, "not_found");
  return asItem(task);
};
