import type { Message } from "#shared/speech.ts";
import type { InputsCallKey } from "../inputs-call-words.ts";

export const words: Record<InputsCallKey, Message> = {
  "desk.new_inputs_call": "Внести новый прием материалов",
  "desk.new_inputs_call_lead":
    "До публикации никто за пределами системы этого не видит. Вопросы, ограничения и тексты вносятся потом, на отдельных страницах.",
  "field.purpose": "Что запрашивается",
  "purpose.accreditation": "Заявки",
  "purpose.inputs": "Материалы",
  "field.inputs.submitters": "Кто может отправлять материалы",
  "field.inputs.types": "Что принимается",
  "field.inputs.mostText": "Наибольшее число знаков в тексте, написанном в форме",
  "field.inputs.mostFiles": "Наибольшее число файлов",
  "field.inputs.lateAccepted": "Присланное после закрытия тоже принимается, с пометкой об опоздании",
  "field.inputs.guidance": "Указания авторам",
  "field.inputs.questions": "Вопросы",
  "hint.mostText": "От 0 до 20 000. При 0 в форме нельзя ничего написать.",
  "hint.mostFiles": "От 0 до 10.",
  "hint.questions":
    "Они задаются по порядку номеров. Строки без вида ответа убираются. После открытия приема можно менять только формулировки.",
  "hint.questions_begun": "Прием открыт, поэтому можно менять только формулировки. Данные ответы остаются ответами.",
  "hint.choices":
    "По одному ответу в строке, на всех языках в одном порядке. Где нет перевода, оставьте строку пустой.",
  "hint.question_id": "Для выгрузок и программ. Если оставить пустым, будет присвоено.",
  "question.row": "Вопрос {row}",
  "question.place": "Порядок",
  "question.kind": "Вид ответа",
  "question.none_chosen": "Нет вопроса",
  "question_kind.text": "Текст",
  "question_kind.choice": "Один из нескольких ответов",
  "question_kind.choices": "Любые из нескольких ответов",
  "question_kind.file": "Файл",
  "question.required": "Ответ обязателен",
  "question.public": "Ответ публикуется вместе с материалом",
  "question.most": "Наибольшее число знаков в тексте",
  "question.id": "Краткое имя",
  "question.title": "Вопрос",
  "question.help": "Пояснение к вопросу",
  "question.choices": "Варианты ответа",
  "section.audience": "Регионы и языки",
  "section.takes": "Что и от кого принимается",
  "section.questions": "Вопросы",
};
