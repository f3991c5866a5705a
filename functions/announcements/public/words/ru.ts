import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "page.lead": "Что объявляет Сеть и в чем можно участвовать.",
  "page.open": "Открытые возможности",
  "page.newest": "Сначала новые",
  "page.none": "Сейчас объявлений нет. Когда появятся, они будут здесь.",
  "page.none_fits": "Ничего не подходит под ваш выбор.",
  "page.further": "В этой части списка ничего нет. Продолжите список.",
  "page.by_mail": "Получать новости по почте",
  "filter.summary": "Сузить список",
  "filter.region": "Регион",
  "filter.kind": "Вид",
  "filter.objective": "Цель",
  "filter.all": "Все",
  "filter.go": "Показать",
  "filter.clear": "Показать все",
  "one.published": "Опубликовано",
  "one.corrected": "Исправлено",
  "one.regions": "Регионы",
  "one.objectives": "Цели Глобального договора",
  "one.by_when": "Срок",
  "one.over": "Срок истек.",
  "one.more": "Подробнее",
  "one.languages": "На других языках",
} as const satisfies Record<keyof typeof english, Message>;
