import type { Message } from "../../speech.ts";
import type { InputsKey } from "../inputs-words.ts";

export const words: Record<InputsKey, Message> = {
  "submitter.member_state": "Estado Miembro",
  "submitter.local_authority": "Autoridad local o regional",
  "submitter.un_entity": "Entidad de las Naciones Unidas",
  "submitter.intergovernmental": "Organización intergubernamental o proceso regional",
  "submitter.stakeholder": "Sociedad civil u otra parte interesada",
  "submitter.individual": "Persona particular",

  "type.statement": "Declaración",
  "type.position_paper": "Documento de posición",
  "type.gcm_review": "Examen voluntario del Pacto Mundial para la Migración",
  "type.consultation_summary": "Resumen de una consulta",
  "type.questionnaire": "Respuestas a un cuestionario",
  "type.good_practice": "Buena práctica",
  "type.pledge": "Compromiso",
  "type.recording": "Enlace a una grabación",

  "principle.people_centred": "Centrado en las personas",
  "principle.international_cooperation": "Cooperación internacional",
  "principle.national_sovereignty": "Soberanía nacional",
  "principle.rule_of_law": "Estado de derecho y garantías procesales",
  "principle.sustainable_development": "Desarrollo sostenible",
  "principle.human_rights": "Derechos humanos",
  "principle.gender_responsive": "Perspectiva de género",
  "principle.child_sensitive": "Perspectiva infantil",
  "principle.whole_of_government": "Enfoque pangubernamental",
  "principle.whole_of_society": "Enfoque pansocial",

  "theme.data": "Datos sobre migración",
  "theme.detention_alternatives": "Alternativas a la detención",
  "theme.regular_pathways": "Vías regulares",
  "theme.labour_migration": "Migración laboral",
  "theme.return_reintegration": "Retorno y reintegración",
  "theme.access_to_services": "Acceso a servicios",
  "theme.missing_migrants": "Migrantes desaparecidos",

  "showing.named": "Pública, con el nombre",
  "showing.named.text": "Cualquiera puede leerla y ve quién la envió.",
  "showing.withheld": "Pública, sin el nombre",
  "showing.withheld.text": "Cualquiera puede leerla. En lugar del nombre solo se ven la categoría y la región.",
  "showing.secretariat": "Solo para la secretaría",
  "showing.secretariat.text":
    "Nadie más puede leerla. Se cuenta, pero no se muestran su título, su texto ni quién la envió.",

  "outcome.cited": "Citada en un informe",
  "outcome.raised": "Planteada en una reunión",
  "outcome.not_used": "No utilizada",
  "inputs.latest": "Últimas aportaciones publicadas",
  "inputs.none": "Aquí todavía no se ha publicado ninguna aportación.",
  "inputs.withheld": "Nombre no publicado",
  "inputs.all": "Todas las aportaciones de la biblioteca",
  "inputs.all_of_forum": "Todas las aportaciones a este foro",
  "inputs.all_of_region": "Todas las aportaciones sobre esta región",
};
