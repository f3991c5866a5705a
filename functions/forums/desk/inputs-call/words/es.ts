import type { Message } from "#shared/speech.ts";
import type { InputsCallKey } from "../inputs-call-words.ts";

export const words: Record<InputsCallKey, Message> = {
  "desk.new_inputs_call": "Introducir una convocatoria de aportaciones",
  "desk.new_inputs_call_lead":
    "Nadie de fuera la ve hasta que se publica. Las preguntas, los límites y los textos vienen después, cada uno en su página.",
  "field.purpose": "Qué se pide",
  "purpose.accreditation": "Solicitudes",
  "purpose.inputs": "Aportaciones",
  "field.inputs.submitters": "Quién puede enviar aportaciones",
  "field.inputs.types": "Qué se acepta",
  "field.inputs.mostText": "Máximo de caracteres de un texto escrito en el formulario",
  "field.inputs.mostFiles": "Máximo de archivos",
  "field.inputs.lateAccepted":
    "Lo que llega después del cierre también se acepta, con la indicación de que llegó tarde",
  "field.inputs.guidance": "Orientaciones para quienes escriben",
  "field.inputs.questions": "Preguntas",
  "hint.mostText": "De 0 a 20.000. Con 0 no se puede escribir nada en el formulario.",
  "hint.mostFiles": "De 0 a 10.",
  "hint.questions":
    "Se hacen en el orden de sus números. Las filas sin tipo de respuesta se quitan. Una vez abierta la convocatoria, solo pueden cambiar las palabras.",
  "hint.questions_begun":
    "La convocatoria está abierta, así que solo pueden cambiar las palabras. Lo que ya se respondió sigue siendo una respuesta.",
  "hint.choices":
    "Una respuesta por línea, en el mismo orden en cada idioma. Deje una línea vacía donde falte una traducción.",
  "hint.question_id": "Para exportaciones y programas. Si se deja vacío, se asigna uno.",
  "question.row": "Pregunta {row}",
  "question.place": "Orden",
  "question.kind": "Tipo de respuesta",
  "question.none_chosen": "Ninguna pregunta",
  "question_kind.text": "Un texto",
  "question_kind.choice": "Una de varias respuestas",
  "question_kind.choices": "Varias respuestas posibles",
  "question_kind.file": "Un archivo",
  "question.required": "La respuesta es necesaria",
  "question.public": "La respuesta se publica con la aportación",
  "question.most": "Máximo de caracteres de un texto",
  "question.id": "Nombre corto",
  "question.title": "La pregunta",
  "question.help": "Ayuda con la pregunta",
  "question.choices": "Respuestas para elegir",
  "section.audience": "Regiones e idiomas",
  "section.takes": "Qué se acepta y de quién",
  "section.questions": "Preguntas",
};
