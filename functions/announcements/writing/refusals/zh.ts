import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "error.other_languages": "标题和正文必须使用相同的语言。",
  "error.wrong_number": "这不是收件人的人数。请再看一遍核对表，填写表中的数字。",
  "refusal.count_again.title": "统计已超过一小时",
  "refusal.count_again.text": "尚未发送任何内容。请重新统计收件人，查看新的核对表，然后发送。",
  "refusal.already_going.title": "已来不及取消发送",
  "refusal.already_going.text": "已开始发送。如果公告有误，请撤回公告，其余的将不再发送。",
  "refusal.being_mailed.title": "正在群发",
  "refusal.being_mailed.text": "没有作任何更改。群发期间，类型、区域、目标和语言保持不变，但可以更正文字。",
} as const satisfies Record<keyof typeof english, Message>;
