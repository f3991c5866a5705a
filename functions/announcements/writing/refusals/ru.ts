import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.other_languages": "Заголовок и текст должны быть написаны на одних и тех же языках.",
  "error.wrong_number": "Это не число получателей. Посмотрите на сводный лист еще раз и введите указанное там число.",
  "refusal.count_again.title": "Подсчет сделан более часа назад",
  "refusal.count_again.text":
    "Ничего не отправлено. Подсчитайте получателей заново, посмотрите на новый сводный лист и затем отправьте.",
  "refusal.already_going.title": "Отменять рассылку уже поздно",
  "refusal.already_going.text":
    "Письма уже отправляются. Если объявление ошибочно, отзовите его: остальное не будет отправлено.",
  "refusal.being_mailed.title": "Идет рассылка",
  "refusal.being_mailed.text":
    "Ничего не изменено. Пока идет рассылка, вид, регионы, цели и языки остаются прежними. Формулировки можно исправить.",
} as const satisfies Record<keyof typeof english, Message>;
