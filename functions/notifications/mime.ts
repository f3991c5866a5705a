import { domainToASCII } from "node:url";
import addressParser from "nodemailer/lib/addressparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { invitationFile, methodFor } from "#shared/icalendar.ts";
import { renderMail } from "#shared/mail/letter.tsx";
import { leadsTo } from "#shared/mail/parts.ts";
import type { OutboxRow } from "#shared/outbox.ts";
import type { Settings } from "#shared/settings.ts";

const inAscii = (address: string) => {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
};

/** What mail programs offer to take into a calendar: it leads where the message leads, with the same token. */
const calendarPart = (row: OutboxRow, origin: string, organizer: string) => {
  if (!row.calendar) return undefined;
  const url = leadsTo(row, origin);
  const description = [row.calendar.description, url].filter(Boolean).join("\n");
  const entry = { ...row.calendar, description, url, organizer, categories: [] };
  return {
    method: methodFor(entry.status),
    filename: "briefing.ics",
    content: invitationFile(entry, row.language),
    // Quoted, other scripts than Latin would take more than twice as much.
    contentTransferEncoding: "base64",
  };
};

/**
 * By what mail programs know a list, and with their own button take somebody off it (RFC 2919, 2369, 8058). SES signs these
 * headers with the rest (DKIM), without which no program trusts them.
 */
const listHeaders = ({ listed, secret }: OutboxRow, origin: string): Record<string, string> =>
  listed && secret
    ? {
        "List-Id": `<news.${new URL(origin).hostname}>`,
        "List-Unsubscribe": `<${origin}/unsubscribe/${secret}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }
    : {};

/** The whole message as it goes over the wire, and the envelope it goes in. Names from the row reach no header. */
export const compose = async (row: OutboxRow, { mail, origin }: Pick<Settings, "mail" | "origin">, now: Date) => {
  const { subject, text, html } = await renderMail(row, origin);
  const source = addressParser(mail.from, { flatten: true })[0]?.address;
  if (!source?.includes("@")) throw new Error("MAIL_FROM names no address");
  const destination = inAscii(row.to);
  const icalEvent = calendarPart(row, origin, source);
  const composer = new MailComposer({
    from: mail.from,
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    to: { name: "", address: destination },
    subject,
    date: now,
    // The same whenever the same row is sent, so that a mailbox can tell a repetition.
    messageId: `<${row.id}@${source.slice(source.lastIndexOf("@") + 1)}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": row.language, ...listHeaders(row, origin) },
    text,
    html,
    ...(icalEvent && { icalEvent }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  });
  return { source, destination, raw: await composer.compile().build() };
};
