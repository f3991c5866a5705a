import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "news.intro":
    "Объявлена информационная встреча. Она проходит онлайн, записаться может каждый; учетная запись не нужна.",
  "news.title": "Информационная встреча",
  "news.languages": "Языки",
  "news.more_sessions": {
    one: "На странице есть еще {count} сеанс.",
    few: "На странице есть еще {count} сеанса.",
    many: "На странице есть еще {count} сеансов.",
    other: "На странице есть еще {count} сеанса.",
  },
  "news.how": "Выберите сеанс, который подходит вам по времени и языкам. Это письмо можно переслать другим.",
  "news.open": "Открыть страницу и записаться",
  "news.why": "Вы получили это письмо, потому что просили о новостях для вашего региона.",
} as const satisfies Record<keyof typeof english, Message>;
