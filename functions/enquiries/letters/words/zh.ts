import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.open": "打开我的问题",
  "letter.confirm": "有人（很可能是您）用此地址向我们提问。请在{count}小时内打开链接并按下按钮，问题才会送达我们。",
  "letter.confirm.action": "确认并发送问题",
  "letter.confirm.not_you": "如果不是您本人，请不必理会：无人会阅读该问题，它将被删除。",
  "letter.received": "谢谢。我们已收到您的问题。",
  "letter.received.next": "联络官将在上述日期之前，通过邮件和您的问题页面答复。",
  "letter.replied": "我们已收到您写的内容。联络官会继续处理。",
  "letter.question": "联络官请您说明：",
  "letter.reminder": "我们就您的问题请您说明，正等待您的回复。",
  "letter.lapsed": "未在期限内收到回复，我们已将您的问题搁置。",
  "letter.answered": "联络官已答复您的问题：",
  "letter.answered.whole": "您的问题页面载有完整答复。",
  "letter.closed": "联络官已将您的问题结案，并写道：",
  "letter.reopen": "如仍有不清楚之处，请在{count}天内在该页面再次写信。",
  "letter.desk.open": "打开个案",
  "letter.nag": "有人在等待答复。",
  "letter.handedOver": "一名同事将一个问题转交给您。",
  "letter.rounds": "本个案请提问者说明的次数已达上限。再次请其说明由秘书处决定。",
  "letter.message": "有一条消息等待您。请打开页面，输入您记下的编号和密码。",
  "letter.message.action": "打开页面",
  "letter.message.secretariat": "工作台有事项等待秘书处处理。",
  "letter.message.desk": "打开工作台",
} as const satisfies Record<keyof typeof english, Message>;
