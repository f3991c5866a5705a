import { describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { renderLetter, renderMail } from "#shared/mail/letter.tsx";
import { mailWords } from "#shared/mail/words.ts";
import { type Message, type OutboxRow, outboxItem } from "#shared/outbox.ts";

const origin = "https://baraza.example";
const token = "abcdefghijklmnopqrstuvwx";

const rowOf = (wishes: Partial<Message> = {}): OutboxRow =>
  outboxItem({
    id: "message-0001",
    now: new Date("2026-11-21T09:00:00Z"),
    to: "amina@example.org",
    kind: "confirm",
    language: "en",
    subject: "ORG-7K3Q-9TDW",
    blocks: [
      { kind: "text", text: "Please confirm your address." },
      { kind: "action", label: "Confirm", path: "/en/registration/confirm", secret: true },
      { kind: "action", label: "Status", path: "/en/status", secret: false },
    ],
    secret: token,
    ...wishes,
  }).Item;

describe("a letter in a letterbox", () => {
  test.each(languages)("says in %s that its link was only in the mail", async (language) => {
    const { text, body } = await renderLetter(rowOf({ language }), origin);
    const { words } = await mailWords[language]();
    for (const shown of [text, String(body)]) {
      expect(shown).toContain(words["mail.once"]);
      expect(shown).not.toContain(token);
      expect(shown).not.toContain("/en/registration/confirm");
    }
  });

  test("keeps the links that hold no token, and has no styles", async () => {
    const { body, subject } = await renderLetter(rowOf(), origin);
    expect(String(body)).toContain(`<a href="${origin}/en/status">Status</a>`);
    expect(String(body)).not.toContain("style=");
    expect(subject).toBe("ORG-7K3Q-9TDW");
  });

  test("shows what others wrote as text, with its line breaks", async () => {
    const { body } = await renderLetter(
      rowOf({ blocks: [{ kind: "quote", text: "<b>one</b>\ntwo" }], secret: undefined }),
      origin,
    );
    expect(String(body)).toBe('<blockquote dir="auto">&lt;b&gt;one&lt;/b&gt;<br/>two</blockquote>');
  });
});

describe("a mail", () => {
  test("has the token in its one link, in text and HTML", async () => {
    const { text, html } = await renderMail(rowOf(), origin);
    const link = `${origin}/en/registration/confirm/${token}`;
    expect(text).toContain(`Confirm\n${link}\n`);
    expect(html).toContain(`<a href="${link}"`);
  });

  test("says where all mails are shown: on the case's page, or else in the letterbox", async () => {
    const { words } = await mailWords.en();
    const ofCase = await renderMail(rowOf({ reference: "ORG-7K3Q-9TDW", personId: "amina" }), origin);
    const ofPerson = await renderMail(rowOf({ personId: "amina" }), origin);
    const ofNobody = await renderMail(rowOf(), origin);
    expect(ofCase.text).toContain("The page of your case ORG-7K3Q-9TDW shows every mail");
    expect(ofPerson.text).toContain(words["mail.all.person"]);
    expect(ofNobody.text).not.toMatch(/page of your case|letterbox/);
  });
});
