import type { Message } from "../../speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "host.title": "担保组织",
  "host.name": "担保组织的名称",
  "host.since": "自何时起",
  "host.by": "答复人",
  "host.state.none": "尚未指定",
  "host.state.asked": "已询问，尚未答复",
  "host.state.confirmed": "已确认担保",
  "host.state.declined": "已谢绝",
  "host.state.expired": "未按时答复",
  "host.state.withdrawn": "不再担保",
  "host.to": "查看或更换担保组织",
  "host.papers": "为您的组织担保的担保组织可代替法律文件。它通过邮件确认。",
} as const satisfies Record<keyof typeof english, Message>;
