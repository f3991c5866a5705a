import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.wrong_code":
    "Le numéro et le code ne vont pas ensemble, ou ce qu’ils ouvraient n’existe plus. Vérifiez les deux.",
  "leave.now": "Quitter vite cette page",
  "device.title": "Ce que d’autres peuvent voir sur cet appareil",
  "device.history":
    "Le navigateur garde l’adresse de cette page dans son historique. Une fenêtre privée ne le fait pas ; sinon, effacez-la.",
  "device.browser":
    "Tant que vous n’avez pas quitté par le bouton ci-dessus ou fermé le navigateur, ce navigateur peut ouvrir vos messages sans le code.",
  "device.network": "Qui gère le réseau voit que vous avez visité ce site, mais ni la page ni ce que vous écrivez.",
  "device.mail":
    "Si vous choisissez le courriel, les personnes qui lisent votre messagerie voient que ce site vous a écrit.",
  "write.title": "Écrire au secrétariat en toute confidentialité",
  "write.lead":
    "Quelqu’un est-il menacé, surveillé ou puni parce qu’il participe ou veut participer ? Dites-le au secrétariat. Il ne faut ni compte ni nom.",
  "write.emergency":
    "Nous ne pouvons pas venir à votre secours. En cas de danger immédiat, allez d’abord en lieu sûr et demandez de l’aide sur place.",
  "write.who":
    "Seul le secrétariat lit ceci. Aucun agent de liaison, aucun autre visiteur et aucune page publique ne montre que vous avez écrit.",
  "write.little": "N’écrivez que ce qui est sans danger. Vous pouvez omettre les noms et en envoyer plus tard.",
  "write.days": {
    one: "Le secrétariat répond dans les {count} jour. Vous lisez la réponse ici, avec un numéro et un code.",
    many: "Le secrétariat répond dans les {count} de jours. Vous lisez la réponse ici, avec un numéro et un code.",
    other: "Le secrétariat répond dans les {count} jours. Vous lisez la réponse ici, avec un numéro et un code.",
  },
  "write.kept": {
    one: "Tout est effacé {count} jour après que le secrétariat a clos l’affaire.",
    many: "Tout est effacé {count} de jours après que le secrétariat a clos l’affaire.",
    other: "Tout est effacé {count} jours après que le secrétariat a clos l’affaire.",
  },
  "write.remove": "Vous pouvez tout supprimer vous-même à tout moment, immédiatement.",
  "write.back": "J’ai un numéro et un code",
  "write.what": "Que s’est-il passé ?",
  "write.what.hint": "Avec vos mots, dans n’importe quelle langue.",
  "write.where": "Où ?",
  "write.when": "Quand ?",
  "write.whom": "Qui est en danger ?",
  "write.whom.hint": "Aucun nom n’est nécessaire. « Moi », « ma famille » ou « trois membres » suffit.",
  "write.reach": "Comment pouvons-nous vous joindre ?",
  "way.none": "Pas du tout",
  "way.none.hint": "Vous revenez ici et lisez la réponse. C’est le plus sûr.",
  "way.mail": "Par courriel",
  "way.mail.hint": "Le courriel dit seulement qu’un message attend. Il ne raconte rien et n’ouvre rien.",
  "way.other": "Autrement",
  "way.other.hint": "Par exemple un numéro de téléphone, ou quelqu’un en qui vous avez confiance.",
  "write.email": "Adresse électronique",
  "write.email.hint": "Seulement si vous avez choisi le courriel, et si personne d’autre ne lit cette messagerie.",
  "write.channel": "Autre moyen",
  "write.channel.hint": "Seulement si vous avez choisi un autre moyen. Dites quand il est sûr de l’utiliser.",
  "write.share":
    "Pouvons-nous le transmettre au Haut-Commissariat des Nations Unies aux droits de l’homme, qui suit les représailles ?",
  "write.share.hint":
    "Si vous dites non, cela reste au secrétariat. Vous pouvez changer d’avis dans un message ultérieur.",
  "write.send": "Envoyer au secrétariat",
  "kept.title": "Le secrétariat a votre message",
  "kept.text": {
    one: "Vous recevez une réponse dans les {count} jour. Pour la lire, il vous faut ce numéro et ce code :",
    many: "Vous recevez une réponse dans les {count} de jours. Pour la lire, il vous faut ce numéro et ce code :",
    other: "Vous recevez une réponse dans les {count} jours. Pour la lire, il vous faut ce numéro et ce code :",
  },
  "kept.once":
    "Notez-les ou imprimez-les maintenant. Nous ne gardons pas le code et ne pouvons pas le redonner : sans lui, personne ne peut ouvrir vos messages de l’extérieur.",
  "kept.safe": "Gardez-les là où personne ne les cherche, ou apprenez-les par cœur.",
  "kept.open": "Voir ce que j’ai envoyé",
  "back.title": "Lire un message",
  "back.lead": "Entrez le numéro et le code que vous avez notés.",
  "back.reference": "Numéro",
  "back.code": "Code",
  "back.open": "Ouvrir",
  "back.removed": "Tout a été supprimé. Il n’en reste rien ici.",
  "messages.title": "Votre message {reference}",
  "messages.writer": "Vous",
  "messages.secretariat": "Le secrétariat",
  "messages.text": "Ce que vous voulez ajouter",
  "messages.send": "Envoyer",
  "messages.added": "Le secrétariat a ce que vous avez écrit.",
  "messages.status.waiting": {
    one: "Le secrétariat répond dans les {count} jour après votre dernier message.",
    many: "Le secrétariat répond dans les {count} de jours après votre dernier message.",
    other: "Le secrétariat répond dans les {count} jours après votre dernier message.",
  },
  "messages.status.written": "Le secrétariat vous a écrit.",
  "messages.status.closed": {
    one: "Le secrétariat a clos ceci. Tout est effacé {count} jour plus tard. Si vous écrivez de nouveau, c’est rouvert.",
    many: "Le secrétariat a clos ceci. Tout est effacé {count} de jours plus tard. Si vous écrivez de nouveau, c’est rouvert.",
    other:
      "Le secrétariat a clos ceci. Tout est effacé {count} jours plus tard. Si vous écrivez de nouveau, c’est rouvert.",
  },
  "messages.remove": "Tout supprimer",
  "messages.remove.text": "Ce que vous avez écrit et ce qui a été répondu est effacé immédiatement et pour toujours.",
  "messages.remove.sure": "Tout supprimer maintenant",
} as const satisfies Record<keyof typeof english, Message>;
