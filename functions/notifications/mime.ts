import { domainToASCII } from "node:url";
import addressParser from "nodemailer/lib/addressparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { renderMail } from "#shared/mail/letter.tsx";
import type { OutboxRow } from "#shared/outbox.ts";
import type { Settings } from "#shared/settings.ts";

const inAscii = (address: string) => {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
};

/** The whole message as it goes over the wire, and the envelope it goes in. Names from the row reach no header. */
export const compose = async (row: OutboxRow, { mail, origin }: Pick<Settings, "mail" | "origin">, now: Date) => {
  const { subject, text, html } = await renderMail(row, origin);
  const source = addressParser(mail.from, { flatten: true })[0]?.address;
  if (!source?.includes("@")) throw new Error("MAIL_FROM names no address");
  const destination = inAscii(row.to);
  const composer = new MailComposer({
    from: mail.from,
    ...(mail.replyTo && { replyTo: mail.replyTo }),
    to: { name: "", address: destination },
    subject,
    date: now,
    // The same whenever the same row is sent, so that a mailbox can tell a repetition.
    messageId: `<${row.id}@${source.slice(source.lastIndexOf("@") + 1)}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": row.language },
    text,
    html,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win",
  });
  return { source, destination, raw: await composer.compile().build() };
};
