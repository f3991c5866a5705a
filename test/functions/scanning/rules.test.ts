import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cameInTime,
  formOverdue,
  judged,
  type Look,
  lookedAt,
  lookFailed,
  verdictOverdue,
} from "#functions/scanning/scanning.ts";
import type { Verdict } from "#shared/file-events.ts";
import { type FileKind, fileKinds } from "#shared/file-kinds.ts";
import type { Upload } from "#shared/uploads.ts";
import { issued } from "./arriving.ts";

const upload = issued({ key: "accreditation/1" });
const look = (more: Partial<Look> = {}): Look => ({
  version: "v1",
  storedAt: "2026-11-21T09:30:00.000Z",
  size: 1000,
  sha256: "00",
  kind: "pdf",
  findings: [],
  ...more,
});
const stored = lookedAt(upload, look());
const at = (instant: string) => new Date(instant);

describe("what a look decides", () => {
  it("a good file waits for its verdict, and is asked after in ten minutes", () => {
    expect(stored).toMatchObject({ state: "stored", objectVersion: "v1", kind: "pdf", findings: [] });
    expect(stored.wakeAt).toBe("2026-11-21T09:40:00.000Z");
  });

  it.each<[string, Partial<Look>, Upload["findings"]]>([
    ["nothing in it", { size: 0, kind: "txt" }, ["empty"]],
    ["a byte too much", { size: upload.most + 1 }, ["too_large"]],
    ["another kind", { kind: "xls" }, ["wrong_type"]],
    ["another kind with macros", { kind: "xls", findings: ["macros"] }, ["wrong_type", "macros"]],
    ["encryption that hides the kind", { kind: undefined, findings: ["encrypted"] } as object, ["encrypted"]],
  ])("%s refuses it at once", (_, more, findings) => {
    const { kind, ...rest } = look();
    const seen = "kind" in more && more.kind === undefined ? { ...rest, findings: more.findings ?? [] } : look(more);
    const refused = lookedAt(upload, seen);
    expect(refused).toMatchObject({ state: "refused", findings });
    expect(refused).not.toHaveProperty("wake");
  });

  it("no kind at all is a wrong one", () => {
    const { kind, ...rest } = look();
    expect(lookedAt(upload, rest).findings).toEqual(["wrong_type"]);
  });

  it("exactly as many bytes as may be are not too many", () => {
    expect(lookedAt(upload, look({ size: upload.most })).state).toBe("stored");
  });

  it("a file that came in parts is dated by when the last of them was there, not by when it was begun", () => {
    const parts = { uploadId: "u", size: 1000, finishedAt: "2026-11-24T12:00:00.000Z" };
    const until = "2026-11-28T09:30:00.000Z";
    const waiting = lookedAt({ ...upload, until, parts }, look());
    expect(waiting).toMatchObject({ storedAt: "2026-11-24T12:00:00.000Z", wakeAt: "2026-11-24T12:10:00.000Z" });
    expect(verdictOverdue(waiting, at("2026-11-25T11:59:59.000Z")).state).toBe("stored");
    expect(verdictOverdue(waiting, at("2026-11-25T12:00:00.000Z"))).toMatchObject({ findings: ["unscannable"] });
    const { finishedAt, ...unfinished } = parts;
    expect(lookedAt({ ...upload, until, parts: unfinished }, look()).storedAt).toBe(look().storedAt);
  });

  it("the first look counts", () => {
    expect(lookedAt(stored, look({ version: "v2", kind: "docx" }))).toBe(stored);
  });

  it("a slow line may go on for an hour with what was sent in time, and not longer", () => {
    expect(cameInTime(upload, "2026-11-21T11:00:00.000Z")).toBe(true);
    expect(cameInTime(upload, "2026-11-21T11:00:00.001Z")).toBe(false);
    expect(lookedAt(upload, look({ storedAt: "2026-11-21T11:00:00.001Z" }))).toBe(upload);
  });
});

describe("what the clock decides", () => {
  it("a form runs out at its end, not a millisecond before", () => {
    expect(formOverdue(upload, at("2026-11-21T09:59:59.999Z"))).toMatchObject({
      state: "issued",
      wakeAt: upload.until,
    });
    const expired = formOverdue(upload, at("2026-11-21T10:00:00.000Z"));
    expect(expired).toMatchObject({ state: "expired", findings: ["never_arrived"] });
    expect(expired).not.toHaveProperty("wakeAt");
  });

  it("a file that arrives although its form had run out is taken, when it was sent in time", () => {
    const expired = formOverdue(upload, at("2026-11-21T10:00:00.000Z"));
    const late = lookedAt(expired, look({ storedAt: "2026-11-21T10:20:00.000Z" }));
    expect(judged(late, "v1", "clean")).toMatchObject({ state: "ready", findings: [] });
  });

  it("without any verdict it is asked for every ten minutes, until a day is over", () => {
    const asked = verdictOverdue(stored, at("2026-11-21T09:40:00.000Z"));
    expect(asked).toMatchObject({ state: "stored", wakeAt: "2026-11-21T09:50:00.000Z" });
    const last = verdictOverdue(stored, at("2026-11-22T09:29:59.999Z"));
    expect(last).toMatchObject({ state: "stored", wakeAt: "2026-11-22T09:30:00.000Z" });
    expect(verdictOverdue(stored, at("2026-11-22T09:30:00.000Z"))).toMatchObject({
      state: "refused",
      findings: ["unscannable"],
    });
  });

  it("a verdict that says nothing has ten minutes to be followed by a better one", () => {
    const unsure = judged(stored, "v1", "unscannable");
    expect(verdictOverdue(unsure, at("2026-11-21T09:39:59.999Z")).state).toBe("stored");
    expect(judged(unsure, "v1", "clean").state).toBe("ready");
    const refused = verdictOverdue(unsure, at("2026-11-21T09:40:00.000Z"));
    expect(refused).toMatchObject({ state: "refused", findings: ["unscannable"] });
    expect(judged(refused, "v1", "clean").state).toBe("refused");
  });

  it("a file that cannot be looked at is tried again, until a day after its form ran out", () => {
    expect(lookFailed(upload, at("2026-11-21T09:30:00.000Z")).wakeAt).toBe("2026-11-21T09:32:00.000Z");
    expect(lookFailed(upload, at("2026-11-22T10:00:00.000Z"))).toMatchObject({
      state: "refused",
      findings: ["unscannable"],
    });
    expect(lookFailed(stored, at("2026-11-22T10:00:00.000Z"))).toBe(stored);
  });
});

describe("events in any order, any number of times", () => {
  const kinds = Object.keys(fileKinds) as FileKind[];
  const looks = fc.record({
    size: fc.constantFrom(0, 1, upload.most, upload.most + 1),
    kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
    findings: fc.subarray(["encrypted", "macros", "damaged"] as const),
  });
  const said = fc.array(fc.constantFrom<Verdict>("clean", "infected", "unscannable"), { maxLength: 3 });
  const apply = (seen: Look) => (upload: Upload, verdict: Verdict | "arrived") => {
    const known = lookedAt(upload, seen);
    return verdict === "arrived" ? known : judged(known, "v1", verdict);
  };

  it("end in the same record", () => {
    const runs = fc.tuple(looks, said).chain(([found, verdicts]) => {
      const events = [...new Set<Verdict | "arrived">([...verdicts, "arrived"])];
      const order = fc
        .tuple(
          fc.shuffledSubarray(events, { minLength: events.length }),
          fc.array(fc.constantFrom(...events), { maxLength: 4 }),
        )
        .map(([all, more]) => [...all, ...more]);
      return fc.record({ found: fc.constant(found), one: order, other: order });
    });
    fc.assert(
      fc.property(runs, ({ found: { kind, ...found }, one, other }) => {
        const seen: Look = { version: "v1", storedAt: "2026-11-21T09:30:00.000Z", ...found, ...(kind && { kind }) };
        const [a, b] = [one, other].map((events) => events.reduce(apply(seen), upload));
        expect(a).toEqual(b);
      }),
    );
  });

  it("make nothing ready without a clean verdict and an accepted kind, nor anything that was infected", () => {
    fc.assert(
      fc.property(looks, said, ({ kind, ...found }, verdicts) => {
        const seen: Look = { version: "v1", storedAt: "2026-11-21T09:30:00.000Z", ...found, ...(kind && { kind }) };
        const { state, findings } = verdicts.reduce(apply(seen), lookedAt(upload, seen));
        const fine =
          found.size > 0 &&
          found.size <= upload.most &&
          found.findings.length === 0 &&
          kind !== undefined &&
          upload.accepts.includes(kind);
        expect(state === "ready").toBe(fine && verdicts.includes("clean") && !verdicts.includes("infected"));
        expect(findings.length > 0).toBe(state === "refused");
      }),
    );
  });

  it("of another version change nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom<Verdict>("clean", "infected", "unscannable"), (verdict) => {
        expect(judged(stored, "v2", verdict)).toBe(stored);
        expect(judged(upload, "v1", verdict)).toBe(upload);
      }),
    );
  });
});
