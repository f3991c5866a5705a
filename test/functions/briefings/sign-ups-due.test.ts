import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, it } from "vitest";
import { SignUps } from "#functions/briefings/signing-up/store.ts";
import type { Database } from "#shared/database.ts";
import { type BriefingsWorld, openBriefings } from "#test/support/briefings.ts";

let site: BriefingsWorld;
beforeAll(async () => {
  site = await openBriefings();
  await site.announce({}, [{ capacity: 5 }]);
});

/** A database whose indexes still hold what was due before, as those of AWS do for a moment. */
const withLateIndex = (references: readonly string[]): Database => {
  const { store } = site.connection;
  const send = async (command: unknown) => {
    if (command instanceof QueryCommand && command.input.IndexName === "wake")
      return { Items: references.map((reference) => ({ reference })) };
    return store.send(command as never);
  };
  return { send } as unknown as Database;
};

describe("sign-ups that fall due", () => {
  it("are not those that an index still holds although they were decided since", async () => {
    const { reference } = await site.place("how-to-take-part");
    const late = new SignUps(withLateIndex([reference]), site.connection);
    expect(await late.fallenDue(site.connection.now(), 10)).toEqual([]);
    const { wakeAt = "" } = await site.signUpAt(reference);
    expect(await late.fallenDue(new Date(wakeAt), 10)).toMatchObject([{ reference, status: "confirmed" }]);
  });

  it("are erased ninety days after the session, and then nothing tells who it was", async () => {
    const { reference } = await site.place("how-to-take-part", { email: "erased@example.org", name: "Somebody" });
    const { wakeAt = "" } = await site.signUpAt(reference);
    await site.passTo(new Date(Date.parse(wakeAt) - 1000).toISOString());
    expect((await site.signUpAt(reference)).email).toBe("erased@example.org");
    expect(JSON.stringify(await site.rows("outbox")), "a mail was written").toContain("erased@example.org");
    await site.passTo(wakeAt);
    expect(await site.signUpAt(reference)).toMatchObject({ name: "", email: "", erased: true, status: "confirmed" });
    const kept = JSON.stringify(
      await Promise.all((["signUps", "cases", "places", "outbox"] as const).map((table) => site.rows(table))),
    );
    expect(kept).not.toContain("erased@example.org");
    expect(kept).not.toContain("Somebody");
  });
});
