import type { Message } from "../../speech.ts";
import type { InputsKey } from "../inputs-words.ts";

export const words: Record<InputsKey, Message> = {
  "submitter.member_state": "Государство-член",
  "submitter.local_authority": "Местный или региональный орган власти",
  "submitter.un_entity": "Структура Организации Объединенных Наций",
  "submitter.intergovernmental": "Межправительственная организация или региональный процесс",
  "submitter.stakeholder": "Гражданское общество или другая заинтересованная сторона",
  "submitter.individual": "Частное лицо",

  "type.statement": "Заявление",
  "type.position_paper": "Позиционный документ",
  "type.gcm_review": "Добровольный обзор Глобального договора о миграции",
  "type.consultation_summary": "Итоги консультации",
  "type.questionnaire": "Ответы на вопросник",
  "type.good_practice": "Передовой опыт",
  "type.pledge": "Обязательство",
  "type.recording": "Ссылка на запись",

  "principle.people_centred": "Ориентация на интересы людей",
  "principle.international_cooperation": "Международное сотрудничество",
  "principle.national_sovereignty": "Национальный суверенитет",
  "principle.rule_of_law": "Верховенство права и надлежащая процедура",
  "principle.sustainable_development": "Устойчивое развитие",
  "principle.human_rights": "Права человека",
  "principle.gender_responsive": "Учет гендерных аспектов",
  "principle.child_sensitive": "Учет интересов детей",
  "principle.whole_of_government": "Участие всех органов власти",
  "principle.whole_of_society": "Участие всего общества",

  "theme.data": "Данные о миграции",
  "theme.detention_alternatives": "Альтернативы содержанию под стражей",
  "theme.regular_pathways": "Легальные каналы миграции",
  "theme.labour_migration": "Трудовая миграция",
  "theme.return_reintegration": "Возвращение и реинтеграция",
  "theme.access_to_services": "Доступ к услугам",
  "theme.missing_migrants": "Пропавшие мигранты",

  "showing.named": "Открыто, с указанием имени",
  "showing.named.text": "Материал могут прочитать все, и видно, кто его отправил.",
  "showing.withheld": "Открыто, без имени",
  "showing.withheld.text": "Материал могут прочитать все. Вместо имени указаны только категория и регион.",
  "showing.secretariat": "Только для секретариата",
  "showing.secretariat.text":
    "Больше никто не может прочитать материал. Он учитывается в подсчетах, но его заголовок, текст и отправитель не показываются.",

  "outcome.cited": "Цитируется в докладе",
  "outcome.raised": "Затронут на заседании",
  "outcome.not_used": "Не использован",
  "inputs.latest": "Последние опубликованные материалы",
  "inputs.none": "Здесь пока не опубликовано ни одного материала.",
  "inputs.withheld": "Имя не указано",
  "inputs.all": "Все материалы библиотеки",
  "inputs.all_of_forum": "Все материалы этого форума",
  "inputs.all_of_region": "Все материалы об этом регионе",
};
