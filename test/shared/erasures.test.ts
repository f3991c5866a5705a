import { describe, expect, it } from "vitest";
import type { Revision } from "#shared/audit.ts";
import { tellsOf } from "#shared/erasures.ts";

const at = "2026-11-21T09:00:00.000Z";
const who = (name: string) => ({ id: "p1", email: "ann@example.org", name, startedAt: at });
const kept = (note: string, by = "officer"): Revision => ({ subject: "s", entry: "e", at, by, note });

describe("what was kept beside a decision", () => {
  it("tells of somebody whose words they are, or whose address or name stands in it", () => {
    const tells = tellsOf(who("Ann"));
    expect(tells(kept("Anything.", "p1"))).toBe(true);
    expect(tells(kept("Write to ann@example.org."))).toBe(true);
    for (const note of ["Ann called.", "I spoke to Ann", "Ann's papers (Ann)", 'They call her "Ann".\nYes.'])
      expect(tells(kept(note))).toBe(true);
    expect(tells({ ...kept(""), before: { contactName: "Ann" } })).toBe(true);
  });

  it("does not tell of somebody whose name is part of another word", () => {
    const tells = tellsOf(who("Ann"));
    for (const note of ["Annual report", "Joann called", "Nothing."]) expect(tells(kept(note))).toBe(false);
    expect(tellsOf(who("e"))(kept("Refused: the evidence was forged."))).toBe(false);
    expect(tellsOf(who("note"))(kept("Refused."))).toBe(false);
    expect(tellsOf(who(""))(kept("Refused."))).toBe(false);
    expect(tellsOf(who('A. "Ann" (B+'))(kept('It was A. "Ann" (B+ who called'))).toBe(true);
  });

  it("finds names in scripts that put nothing between words", () => {
    expect(tellsOf(who("王芳"))(kept("我们给王芳打了电话"))).toBe(true);
    expect(tellsOf(who("王芳"))(kept("我们打了电话"))).toBe(false);
  });
});
