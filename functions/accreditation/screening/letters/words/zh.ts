import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.about": "问题所涉内容",
  "letter.fact.way": "合适的参与途径",
  "letter.alternatives": "您仍可参与：随同已获与会资格的组织、观看网络直播，或提交书面意见。",
  "letter.question.intro": "联络官阅读了您的申请，需要您先答复一个问题：",
  "letter.question.how": "请登录并在申请页面上答复。只开放上述内容，其余保持不变。",
  "letter.reminder.intro": "我们仍在等待您对以下问题的答复：",
  "letter.reminder.what_then": "如果到期仍未答复，申请即告结束，不能恢复。",
  "letter.incomplete.intro": "答复期限已过，您的申请已经结束。",
  "letter.redirected.intro": "联络官审查了您的申请：您的组织无需申请，另有合适的参与途径。本申请到此结束。",
  "letter.redirected.how": "申请页面说明了下一步怎么做。",
  "letter.notEligible.intro": "两位联络官审查了您的申请，认为不符合条件。理由和说明如下。",
  "letter.notEligible.contest": "如果您认为有误，可在{until}之前在申请页面上要求复查一次，由未参与的联络官答复。",
  "letter.upheld.intro": "另一位联络官复查了您的申请，维持原决定。其说明如下：",
  "letter.upheld.final": "这是对本申请的最后答复。您可在以后的征集中再次申请。",
  "letter.reversed.intro": "另一位联络官复查了您的申请，撤销了原决定。审查将继续进行。",
  "letter.waitlisted.intro":
    "您的申请符合条件，但申请多于名额，现列入等候名单。如有变化，我们会通知您；无论如何，您都会得到最终答复。",
  "letter.revoked.intro": "秘书处已撤销您的组织的与会资格。理由和说明如下。您的组织代表的登记同时终止。",
  "letter.revoked.how": "如果您认为有误，请回复本邮件。",
  "letter.notDecided.decided": "本次征集已作出决定，但未就您的申请作出决定。您的申请已经结束。",
  "letter.notDecided.cancelled": "本次征集已取消，您的申请因此结束。这不是对您的组织的评判。",
  "letter.nag.intro": "一份申请仍待答复。已告知该组织将在以下日期前得到答复。",
  "letter.handedOver.intro": "一位同事已将本个案移交给您。",
  "letter.rounds.intro": "本个案已提出第三个问题。再要提问须由秘书处决定。",
  "letter.desk.open": "在工作台打开个案",
} as const satisfies Record<keyof typeof english, Message>;
