import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "sign_up.title": "Записаться",
  "sign_up.lead":
    "Учетная запись не нужна. Мы пришлем вам письмо с подтверждением, событием для календаря и вашей личной ссылкой.",
  "sign_up.session": "Какой сеанс?",
  "sign_up.name": "Ваше имя или псевдоним",
  "sign_up.name.hint": "Его видят только сотрудники, отвечающие за встречу.",
  "sign_up.email": "Ваш адрес электронной почты",
  "sign_up.email.hint": "Он никогда не публикуется. Другие участники его не видят.",
  "sign_up.language": "На каком языке вам писать?",
  "sign_up.send": "Записаться",
  "sign_up.more": "Записаться и указать пожелания: устный перевод, потребности, вопрос",
  "sign_up.over": "Запись на все сеансы закончена.",
} as const satisfies Record<keyof typeof english, Message>;
