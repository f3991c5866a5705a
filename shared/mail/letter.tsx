import type { Letter } from "../letters.ts";
import type { OutboxRow } from "../outbox.ts";
import { speak } from "../speech.ts";
import { htmlDocument, Parts } from "./html.tsx";
import { footerOf, partsOf } from "./parts.ts";
import { plainText } from "./plain.ts";
import { type MailKey, mailWords } from "./words.ts";

/** A message as it is mailed, its token in its link. */
export const renderMail = async (row: OutboxRow, origin: string) => {
  const { language, subject } = row;
  const s = await speak<MailKey>(language, mailWords);
  const parts = partsOf(row, origin, s);
  const footer = footerOf(row, origin, s);
  const text = `${plainText(parts, s)}\n\n---\n${plainText(footer, s)}\n`;
  return { subject, text, html: htmlDocument({ language, subject, parts, footer }) };
};

/** A message as a letterbox or a case page shows it, in its own language: a link that held a token is not there. */
export const renderLetter = async (letter: Letter, origin: string) => {
  const s = await speak<MailKey>(letter.language, mailWords);
  const parts = partsOf({ ...letter, secret: undefined }, origin, s);
  return {
    language: letter.language,
    subject: letter.subject,
    text: plainText(parts, s),
    body: <Parts parts={parts} />,
  };
};
