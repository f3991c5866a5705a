import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "sign_up.title": "报名",
  "sign_up.lead": "无需账户。我们会给您发送确认邮件，附上日历条目和您的个人链接。",
  "sign_up.session": "参加哪一场？",
  "sign_up.name": "您的姓名或化名",
  "sign_up.name.hint": "只有负责通报会的联络官能看到。",
  "sign_up.email": "您的电子邮件地址",
  "sign_up.email.hint": "绝不公布，其他与会者也看不到。",
  "sign_up.language": "我们用哪种语言给您写信？",
  "sign_up.send": "报名",
  "sign_up.more": "报名并填写更多内容：口译、需求、问题",
  "sign_up.over": "所有场次均已停止报名。",
} as const satisfies Record<keyof typeof english, Message>;
