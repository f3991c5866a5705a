import type { Post } from "#shared/casebook.ts";
import { action, addressed, type Letter, letterVoice, text } from "#shared/mail/voice.ts";
import type { People } from "#shared/people.ts";
import { backPath, deskHome } from "../addresses.ts";
import { type LetterKey, letterWords } from "../letters/letter-words.ts";
import type { Report } from "./report.ts";

/** Of every mail about what is confidential: it tells neither what it is nor which. */
const kind = "message";
const most = 3;

/** Officers do not learn from a mail that came back that there was one. */
const confidential = (letter: Letter): Post => ({ ...letter, confidential: true });

/** Says that a message waits, and opens nothing by itself: other people may read the mail. */
export const toWriter = async ({ reach, email, language }: Report): Promise<Post[]> => {
  if (reach !== "mail" || !email) return [];
  const s = await letterVoice<LetterKey>(language, letterWords);
  return [
    confidential(
      addressed(s, kind, { to: email }, [
        text(s, "letter.message"),
        action<LetterKey>(s, "letter.message.action", backPath),
      ]),
    ),
  ];
};

export const toSecretariat = async (people: People): Promise<Post[]> => {
  const told = (await people.secretariat()).slice(0, most);
  return Promise.all(
    told.map(async ({ email, language }) => {
      const s = await letterVoice<LetterKey>(language, letterWords);
      return confidential(
        addressed(s, kind, { to: email }, [
          text(s, "letter.message.secretariat"),
          action<LetterKey>(s, "letter.message.desk", deskHome),
        ]),
      );
    }),
  );
};
