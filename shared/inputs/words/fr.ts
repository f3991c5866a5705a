import type { Message } from "../../speech.ts";
import type { InputsKey } from "../inputs-words.ts";

export const words: Record<InputsKey, Message> = {
  "submitter.member_state": "État Membre",
  "submitter.local_authority": "Autorité locale ou régionale",
  "submitter.un_entity": "Entité des Nations Unies",
  "submitter.intergovernmental": "Organisation intergouvernementale ou processus régional",
  "submitter.stakeholder": "Société civile ou autre partie prenante",
  "submitter.individual": "Particulier",

  "type.statement": "Déclaration",
  "type.position_paper": "Prise de position",
  "type.gcm_review": "Examen volontaire du Pacte mondial pour les migrations",
  "type.consultation_summary": "Résumé d’une consultation",
  "type.questionnaire": "Réponses à un questionnaire",
  "type.good_practice": "Bonne pratique",
  "type.pledge": "Engagement",
  "type.recording": "Lien vers un enregistrement",

  "principle.people_centred": "Priorité à la dimension humaine",
  "principle.international_cooperation": "Coopération internationale",
  "principle.national_sovereignty": "Souveraineté nationale",
  "principle.rule_of_law": "Primauté du droit et respect des procédures",
  "principle.sustainable_development": "Développement durable",
  "principle.human_rights": "Droits humains",
  "principle.gender_responsive": "Prise en compte des questions de genre",
  "principle.child_sensitive": "Prise en compte des besoins de l’enfant",
  "principle.whole_of_government": "Participation de l’ensemble des pouvoirs publics",
  "principle.whole_of_society": "Participation de la société dans son ensemble",

  "theme.data": "Données sur les migrations",
  "theme.detention_alternatives": "Solutions de substitution à la détention",
  "theme.regular_pathways": "Voies de migration régulières",
  "theme.labour_migration": "Migration de main-d’œuvre",
  "theme.return_reintegration": "Retour et réintégration",
  "theme.access_to_services": "Accès aux services",
  "theme.missing_migrants": "Migrants disparus",

  "showing.named": "Publique, avec le nom",
  "showing.named.text": "Tout le monde peut la lire et voit qui l’a envoyée.",
  "showing.withheld": "Publique, sans le nom",
  "showing.withheld.text":
    "Tout le monde peut la lire. À la place du nom, seules la catégorie et la région sont indiquées.",
  "showing.secretariat": "Pour le secrétariat seulement",
  "showing.secretariat.text":
    "Personne d’autre ne peut la lire. Elle est comptée, mais son titre, son texte et son auteur ne sont pas montrés.",

  "outcome.cited": "Citée dans un rapport",
  "outcome.raised": "Évoquée lors d’une réunion",
  "outcome.not_used": "Non utilisée",
  "inputs.latest": "Dernières contributions publiées",
  "inputs.none": "Aucune contribution n’est encore publiée ici.",
  "inputs.withheld": "Nom non publié",
  "inputs.all": "Toutes les contributions de la bibliothèque",
  "inputs.all_of_forum": "Toutes les contributions à ce forum",
  "inputs.all_of_region": "Toutes les contributions sur cette région",
};
