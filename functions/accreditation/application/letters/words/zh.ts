import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.draft.intro": "您已开始申请与会资格。我们已根据您的资料填入已知内容。",
  "letter.draft.until": "在征集截止之前，您可以随时在任何设备上继续：",
  "letter.draft.action": "继续我的申请",
  "letter.draft.erased": "届时仍未提交的草稿会被删除，我们会告知您。",
  "letter.received.intro": "谢谢。我们已收到您的申请。",
  "letter.received.next": "联络官会审查申请，可能先提出问题。无论结果如何，您都会在上述日期之前得到答复。",
  "letter.received.authority": "申请如符合条件，您的组织会列入拟议名单，由会员国按无异议程序决定。",
  "letter.received.organizer": "申请如符合条件，由论坛主办方决定。",
  "letter.received.files": "文件会经过病毒检查。如有文件无法使用，我们会写信告知，您有{days}天时间发送另一份。",
  "letter.expired.intro": "征集已结束，您的草稿没有提交。我们已按先前告知的将其删除，没有任何人看过。",
  "letter.expired.still": "您的登记保持不变。您可以在其他征集中申请、报名参加通报会和提交书面意见。",
  "letter.expired.action": "查看开放的征集",
  "letter.withdrawn.intro": "您已撤回申请。申请已终止，不再作出任何决定。",
  "letter.withdrawn.draft": "您已放弃草稿。草稿已删除。",
  "letter.withdrawn.again": "征集开放期间，您可以重新开始。",
  "letter.fileRefused.intro": "您申请中的一份文件无法使用：",
  "letter.fileRefused.how": "请登录，在申请页面上发送另一份文件，截至{until}。征集截止之后也可以发送。",
  "letter.fileRefused.still": "申请的其他内容保持不变。",
  "letter.answered.intro": "我们已收到您的答复。联络官会继续办理您的申请。",
  "letter.contested.intro": "您要求复查。一位未参与该决定的联络官会审阅您的申请和理由。",
} as const satisfies Record<keyof typeof english, Message>;
