import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.fact.file": "文件",
  "letter.draft.intro": "您已开始撰写一份书面意见。",
  "letter.draft.link":
    "有人（很可能是您）用此地址开始撰写一份书面意见。请打开链接继续。该链接可确认您的地址，{hours}小时内有效，仅可使用一次。",
  "letter.draft.not_you": "如果不是您本人，请不必理会：不会提交任何内容，草稿会被删除。",
  "letter.draft.until": "在征集截止之前，您可以随时在任何设备上继续：",
  "letter.draft.action": "继续撰写我的书面意见",
  "letter.draft.erased": "届时仍未提交的草稿会被删除。",
  "letter.received.intro": "谢谢。我们已收到您的书面意见。",
  "letter.received.late": "它在截止日期之后收到，并已如此标明。",
  "letter.received.next": "联络官可能先要求修改。无论结果如何，您都会在上述日期之前得到答复。",
  "letter.received.public": "通过审核的内容会予以公布。您可以随时隐去名称或撤回书面意见。",
  "letter.received.secretariat": "您选择仅供秘书处查看。它会计入统计，但任何内容都不会公布。",
  "letter.received.files": "文件会经过病毒检查。如有文件无法使用，我们会写信告知，您有{days}天时间发送另一份。",
  "letter.expired.intro": "征集已结束，您的草稿没有提交。我们已按先前告知的将其删除，没有任何人看过。",
  "letter.expired.still": "您可以向其他征集提交书面意见。",
  "letter.expired.action": "查看开放的征集",
  "letter.withdrawn.intro": "您已撤回书面意见。不再对其作出任何决定。",
  "letter.withdrawn.gone": "曾经公开的内容不再显示，其文件正在删除。",
  "letter.withdrawn.draft": "您已放弃草稿。草稿已删除。",
  "letter.withdrawn.again": "征集开放期间，您可以重新开始。",
  "letter.nameHidden.intro": "您的名称从现在起隐去。他人只能看到类别和区域。",
  "letter.nameHidden.files": "请同时检查标题、正文和文件：其中所写的内容保持不变。无法清理的文件现在仅以文本形式发布。",
  "letter.fileRefused.intro": "您书面意见中的一份文件无法使用：",
  "letter.fileRefused.draft": "请改正上述问题，登录后在草稿页面上重新发送，或将其移除。之后才能提交草稿。",
  "letter.fileRefused.how": "请改正上述问题，登录后在书面意见的页面上重新发送，截至{until}。征集截止之后也可以发送。",
  "letter.fileRefused.still": "书面意见的其他内容保持不变。",
  "letter.answered.intro": "我们已收到您的修改。联络官会继续审核您的书面意见。",
  "letter.contested.intro": "您要求复查。一位未参与该决定的联络官会审阅您的书面意见和理由。",
} as const satisfies Record<keyof typeof english, Message>;
