import { describe, expect, it } from "vitest";
import { decisions, type EnquiryStatus } from "#functions/enquiries/enquiries.ts";
import { Enquiry } from "#functions/enquiries/enquiry.ts";
import { letterFor } from "#functions/enquiries/letters/letters.ts";
import { lettersToStaff } from "#functions/enquiries/letters/to-staff.ts";
import { toSecretariat, toWriter } from "#functions/enquiries/reports/letters.ts";
import { Report } from "#functions/enquiries/reports/report.ts";
import { languages } from "#shared/languages.ts";
import type { People } from "#shared/people.ts";
import { onTheWire } from "#test/support/raw-mail.ts";

const now = new Date("2026-11-21T09:00:00.000Z");
const at = now.toISOString();

const longest = (status: EnquiryStatus, changes: Partial<Enquiry> = {}): Enquiry =>
  Enquiry.parse({
    reference: "ENQ-7K3Q-9TDW",
    status,
    version: 3,
    email: "asker@example.org",
    by: "Асель",
    language: "en",
    timeZone: "America/Argentina/Buenos_Aires",
    country: "KG",
    region: "asia_pacific",
    topic: "data_protection",
    title: "q",
    createdAt: at,
    since: at,
    answerBy: "2026-12-05T09:00:00.000Z",
    messages: [],
    notes: [],
    question: { due: "2026-12-05T23:59:59.000Z", reminded: 0 },
    rounds: 1,
    nagged: 0,
    ...(status === "closed" && { closedFor: "answered_elsewhere" }),
    ...changes,
  });

const told = Object.values(decisions).flatMap((row) =>
  "mail" in row && row.to !== "same" ? [{ kind: row.mail, status: row.to }] : [],
);
const kinds = [...told, { kind: "reminder", status: "info_requested" as const }];

describe.each(languages)("letters in %s", (language) => {
  it.each(kinds)(
    "$kind fits into a mail with the longest words, with an account and without",
    async ({ kind, status }) => {
      for (const personId of [undefined, "person"]) {
        const enquiry = longest(status, { language, ...(personId && { personId }) });
        const letter = await letterFor({ kind, enquiry, given: { text: "Щ".repeat(3000) }, now });
        const secret = personId ? {} : { secret: "a".repeat(32) };
        const { Item } = await onTheWire({ ...letter, ...secret, now });
        expect({ subject: Item.subject, language: Item.language }).toEqual({ subject: "ENQ-7K3Q-9TDW", language });
      }
    },
  );

  it("in confidence: one sentence, no reference, nothing of what it is about", async () => {
    const report = Report.parse({
      ...{ reference: "ENQ-7K3Q-9TDW", codeHash: "hash", status: "written", version: 2, language },
      ...{ what: "What happened", where: "", when: "", whom: "", reach: "mail", email: "a@example.org", channel: "" },
      ...{ share: "no", createdAt: at, since: at, messages: [], notes: [], history: [], nagged: false, shelf: "open" },
    });
    const [letter] = await toWriter(report);
    if (!letter) throw new Error("nothing was mailed");
    const { Item } = await onTheWire({ ...letter, now });
    expect(Item.reference).toBeUndefined();
    expect(Item.secret).toBeUndefined();
    expect(JSON.stringify(Item)).not.toContain("ENQ-");
    expect(Item.blocks.map((block: { kind: string }) => block.kind)).toEqual(["text", "action"]);
    expect(await toWriter({ ...report, reach: "none" })).toEqual([]);
  });

  it("to staff: what waits for them, and of a report nothing but that there is one", async () => {
    const staff = { id: "p".repeat(22), email: "officer@example.org", language, timeZone: "Asia/Kathmandu" };
    const whole = { ...staff, name: "", createdAt: "", version: 1, suspended: false, role: "secretariat" as const };
    const people = {
      staff: async () => ({ items: [whole] }),
      secretariat: async () => [whole],
      find: async () => whole,
    } as unknown as People;
    const enquiry = longest("submitted", { language, assignee: staff.id });
    for (const decision of ["nag", "hand_over", "ask_back"] as const) {
      const acting = { id: "somebody", as: "officer" as const };
      const [letter, ...others] = await lettersToStaff({ people, enquiry, decision, acting, now });
      if (!letter) throw new Error(`nobody is told of ${decision}`);
      expect([letter.subject, others]).toEqual(["ENQ-7K3Q-9TDW", []]);
      await onTheWire({ ...letter, now });
    }
    const [told] = await toSecretariat(people);
    if (!told) throw new Error("nobody is told of a report");
    const { Item } = await onTheWire({ ...told, now });
    expect(JSON.stringify(Item)).not.toContain("ENQ-");
  });

  it("goes to an address that it confirms whatever came back from there before, and so does no other", async () => {
    const given = {};
    const confirm = await letterFor({
      kind: "confirm",
      enquiry: longest("pending_verification", { language }),
      given,
      now,
    });
    const received = await letterFor({ kind: "received", enquiry: longest("submitted", { language }), given, now });
    expect([confirm.anyway, received.anyway]).toEqual([true, undefined]);
  });
});
