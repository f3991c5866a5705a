import { beforeAll, it } from "vitest";
import { type AccreditationWorld, accreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { deskQueue } from "#test/support/desk-queue.ts";

let world: AccreditationWorld;
let queue: ReturnType<typeof deskQueue>;
beforeAll(async () => {
  world = await accreditationWorld();
  queue = deskQueue({
    connection: world.connection,
    officer: () => world.browserOf(world.staff.officer),
    row: {
      capability: "accreditation",
      kind: "application",
      matter: `call#${authorityCall.id}`,
      owner: "org",
      title: "Sample Group",
    },
    prefix: "APP",
  });
});

it("a page of a queue is one query, and costs the same whatever stands behind it", () => queue.expectSteadyCost());

it("goes on where the last page ended, and counts stop at a hundred", () => queue.expectPages());
