import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "lists.title": "Списки организаций",
  "lists.authority":
    "Сотрудники по связям рассматривают заявки и вносят организации в предварительный список. Государства-члены решают по процедуре отсутствия возражений: организация, против которой возражений нет, получает аккредитацию, когда список станет окончательным.",
  "lists.organizer":
    "Сотрудники по связям рассматривают заявки и вносят организации в предварительный список. Решение принимает организатор.",
  "lists.none": "Ни один список еще не зафиксирован. Его даты и числа появятся здесь.",
  "lists.applications": "Заявки",
  "lists.applied": "Организаций подали заявку",
  "lists.out.no_legal_status": "Не прошли дальше: нет правового статуса там, где он нужен",
  "lists.out.individual": "Не прошли дальше: отдельный человек",
  "lists.out.fiscal_sponsor_project": "Не прошли дальше: проект другой организации",
  "lists.out.out_of_scope": "Не прошли дальше: другая тема",
  "lists.out.false_documents": "Не прошли дальше: документы не подлинные",
  "lists.out.late": "Не прошли дальше: слишком поздно",
  "lists.out.incomplete": "Не прошли дальше: на вопрос не ответили вовремя",
  "lists.out.redirected": "Заявка не нужна: указан другой путь",
  "lists.number": "Список {number}",
  "lists.status": "На каком этапе",
  "lists.step.frozen": "Зафиксирован",
  "lists.step.transmitted": "Передан государствам-членам",
  "lists.step.in_circulation": "У государств-членов с",
  "lists.step.finalized": "Стал окончательным",
  "lists.step.published": "Опубликован",
  "lists.step.called_off": "Отменен",
  "lists.until": "Возражения возможны до конца дня",
  "lists.proposed": "Предложено организаций",
  "lists.withdrawn": "Отозвали заявку",
  "lists.objected": "Не аккредитованы после возражения",
  "lists.accredited": "Аккредитованы",
  "lists.hash": "SHA-256 зафиксированного списка",
  "lists.names": "Аккредитованные организации",
  "lists.names_lead":
    "Организации, которые просили не показывать их публично, учтены в числах выше и здесь не названы.",
  "lists.name": "Название",
  "lists.latin": "Название латинскими буквами",
  "lists.country": "Страна или район",
} as const satisfies Record<keyof typeof english, Message>;
