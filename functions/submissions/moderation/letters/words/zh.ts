import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.outcome": "后续情况",
  "letter.contest": "如果您认为这有误，可在{until}之前在书面意见页面要求复查一次。由未参与决定的联络官答复。",
  "letter.open_public": "打开书面意见的公开页面",
  "letter.changes.intro": "联络官看过您的书面意见，需要您先作修改才能继续。这与您的观点无关。理由和联络官的说明如下：",
  "letter.changes.how": "请登录，在上述日期之前在书面意见页面修改。如届时没有修改，联络官将就现有内容作出决定。",
  "letter.reminder.intro": "我们仍在等待您的修改。要求如下：",
  "letter.reminder.what_then": "如过期未改，联络官将就现有内容作出决定。",
  "letter.lapsed.intro": "修改期限已过。联络官现将就现有内容作出决定。",
  "letter.published.intro": "您的书面意见已公布。这是它的永久网址：",
  "letter.published.again": "您的书面意见的新版本已在原永久网址公布。旧版本仍会列出，并标明已被取代。",
  "letter.published.how": "您可随时在书面意见页面更正、撤回或隐去名称。撤回立即生效。",
  "letter.accepted.intro":
    "您的书面意见已被接受。按照您的要求，它不会公布，只有秘书处可以阅读。它会计入数目，但不显示标题、正文和提交者。",
  "letter.refused.intro":
    "两位联络官看过您的书面意见，因以下理由不予接受。他们只审核安全、身份和格式，从不评判观点。他们的说明如下：",
  "letter.correctionRefused.intro":
    "两位联络官因以下理由没有接受您对书面意见的更正。已公布的版本保持不变。他们的说明如下：",
  "letter.correctionRefused.how": "您可随时再次提交更正。",
  "letter.upheld.intro": "一位未参与决定的联络官复查了您的书面意见，维持原决定。联络官的说明如下：",
  "letter.upheld.final": "这是对本书面意见的最终答复。您可以向开放的征集另行提交。",
  "letter.reversed.intro": "一位未参与决定的联络官复查了您的书面意见，撤销了原决定。审核继续进行。",
  "letter.takenDown.intro": "联络官已撤下您的书面意见：它不再公开。理由和联络官的说明如下：",
  "letter.outcome.intro": "这是您的书面意见的后续情况，也见于其页面。",
  "letter.nag.intro": "有一份书面意见仍在等待答复。已告知提交者最迟于以下日期答复。",
  "letter.handedOver.intro": "一位同事把此个案转交给您。",
  "letter.rounds.intro": "本个案已第三次要求修改。再次要求修改须由秘书处决定。",
  "letter.desk.open": "在工作台打开个案",
} as const satisfies Record<keyof typeof english, Message>;
