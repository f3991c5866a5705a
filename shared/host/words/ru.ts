import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "host.title": "Принимающая организация",
  "host.name": "Название принимающей организации",
  "host.since": "С какого времени",
  "host.by": "Кто ответил",
  "host.state.none": "Не указана",
  "host.state.asked": "Запрос отправлен, ответа пока нет",
  "host.state.confirmed": "Подтвердила, что ручается",
  "host.state.declined": "Отказалась",
  "host.state.expired": "Не ответила вовремя",
  "host.state.withdrawn": "Больше не ручается",
  "host.to": "Посмотреть или сменить принимающую организацию",
  "host.papers":
    "Принимающая организация, которая за вас ручается, заменяет документы о регистрации. Она подтверждает это по почте.",
} as const satisfies Record<keyof typeof english, Message>;
