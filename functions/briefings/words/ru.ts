import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.consent_needed":
    "Мы храним сведения о потребностях только с вашего согласия. Дайте согласие или не указывайте потребности.",
  "refusal.briefing_begun.title": "Сеанс начался",
  "refusal.briefing_begun.text": "Это возможно только до начала сеанса. Ничего не изменено.",
  "refusal.briefing_not_begun.title": "Сеанс еще не начался",
  "refusal.briefing_not_begun.text": "Это возможно только после начала сеанса. Ничего не изменено.",
  "refusal.called_off.title": "Сеанс не состоится",
  "refusal.called_off.text": "Он отменен. Ничего не изменено. Посмотрите, подходит ли вам другой сеанс.",
  "refusal.offer_over.title": "Время, на которое сохранялось место, истекло",
  "refusal.offer_over.text": "Место предложено следующему в списке. Вы можете снова встать в его конец.",
  "error.not_https": "Укажите веб-адрес, который начинается с https://.",
  "refusal.briefing_not_over.title": "Ни один сеанс еще не закончился",
  "refusal.briefing_not_over.text":
    "Видеозапись, слайды и краткие итоги можно разместить, когда закончится первый сеанс. Ничего не изменено.",
  "error.taken": "Это имя уже занято. Выберите другое.",
  "error.not_a_slug": "Пишите только строчные латинские буквы, цифры и одиночные дефисы, например how-to-apply.",
  "error.before_start": "Окончание должно быть позже начала.",
  "error.needs_reason":
    "Люди рассчитывают на это время. Измените его через «Перенести этот сеанс»: там нужно указать причину, и люди узнают об этом.",
  "error.not_moved": "Ничего не изменится. Укажите новое время или оставьте все как есть.",
  "error.not_a_joining_link": "Это не ссылка для подключения. Она начинается с https://.",
  "error.link_needed": "У сеанса {session} еще нет ссылки для подключения. Сначала укажите ее.",
  "error.no_sessions": "Сначала внесите сеанс: без него некуда записываться.",
  "error.too_many_sessions": "Сеансов уже {max}, больше у одной встречи быть не может.",
  "error.same_start": "Другой сеанс начинается в то же время. Выберите другое время.",
  "error.session_too_long": "Сеанс длится не больше {max} часов.",
  "error.after_start": "Это должно быть не позже начала сеанса.",
  "error.below_taken": {
    one: "Уже занято {taken} место. Укажите не меньше.",
    few: "Уже занято {taken} места. Укажите не меньше.",
    many: "Уже занято {taken} мест. Укажите не меньше.",
    other: "Уже занято {taken} места. Укажите не меньше.",
  },
} as const satisfies Record<keyof typeof english, Message>;
