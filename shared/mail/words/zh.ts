import type { Message } from "../../speech.ts";
import type { MailKey } from "../words.ts";

export const words = {
  "mail.who": "Baraza是联合国移民网络的利益攸关方参与平台。",
  "mail.all.case": "您的个案{reference}的页面列出了我们就该个案发给您的所有邮件。",
  "mail.all.person": "登录后，您可以在信箱中看到我们发给您的所有邮件。",
  "mail.never": "我们绝不会向您索要密码或钱款。",
  "mail.doubt": "如果您不确定某封邮件是否由我们发出，请勿打开其中的链接。请自行输入以下网址：",
  "mail.reply": "本邮件由系统自动发送。如果您回复本邮件，会有专人阅读。",
  "mail.fact": "{label}：{value}",
  "mail.once": "此链接仅包含在邮件原文中，不在此处显示。",
  "letter.subject": "参与平台的来信",
  "letter.fact.reference": "编号",
  "letter.fact.status": "目前进展",
  "letter.fact.next": "下一步由谁处理",
  "letter.fact.due": "期限",
  "letter.fact.reason": "理由",
  "letter.open_case": "查看您的个案页面",
  "letter.news.stop": "不再接收此类消息",
} satisfies Record<MailKey, Message>;
