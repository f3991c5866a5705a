import type { Message } from "#shared/speech.ts";
import type { InputsCallKey } from "../inputs-call-words.ts";

export const words: Record<InputsCallKey, Message> = {
  "desk.new_inputs_call": "Saisir un nouvel appel à contributions",
  "desk.new_inputs_call_lead":
    "Personne à l’extérieur ne le voit avant sa publication. Les questions, les limites et les textes viennent ensuite, chacun sur sa page.",
  "field.purpose": "Ce qui est demandé",
  "purpose.accreditation": "Candidatures",
  "purpose.inputs": "Contributions",
  "field.inputs.submitters": "Qui peut envoyer des contributions",
  "field.inputs.types": "Ce qui est accepté",
  "field.inputs.mostText": "Nombre maximal de caractères d’un texte écrit dans le formulaire",
  "field.inputs.mostFiles": "Nombre maximal de fichiers",
  "field.inputs.lateAccepted": "Ce qui arrive après la clôture est accepté aussi, avec la mention du retard",
  "field.inputs.guidance": "Conseils aux auteurs",
  "field.inputs.questions": "Questions",
  "hint.mostText": "De 0 à 20 000. Avec 0, rien ne peut être écrit dans le formulaire.",
  "hint.mostFiles": "De 0 à 10.",
  "hint.questions":
    "Elles sont posées dans l’ordre de leurs numéros. Les lignes sans type de réponse sont retirées. Une fois l’appel ouvert, seuls les mots peuvent changer.",
  "hint.questions_begun":
    "L’appel est ouvert, seuls les mots peuvent donc changer. Les réponses déjà données restent des réponses.",
  "hint.choices":
    "Une réponse par ligne, dans le même ordre dans chaque langue. Laissez une ligne vide là où une traduction manque.",
  "hint.question_id": "Pour les exportations et les programmes. Laissé vide, il est attribué.",
  "question.row": "Question {row}",
  "question.place": "Ordre",
  "question.kind": "Type de réponse",
  "question.none_chosen": "Pas de question",
  "question_kind.text": "Un texte",
  "question_kind.choice": "Une réponse parmi plusieurs",
  "question_kind.choices": "Plusieurs réponses possibles",
  "question_kind.file": "Un fichier",
  "question.required": "Une réponse est nécessaire",
  "question.public": "La réponse est publiée avec la contribution",
  "question.most": "Nombre maximal de caractères d’un texte",
  "question.id": "Nom court",
  "question.title": "La question",
  "question.help": "Aide à la question",
  "question.choices": "Réponses au choix",
  "section.audience": "Régions et langues",
  "section.takes": "Ce qui est accepté, et de qui",
  "section.questions": "Questions",
};
