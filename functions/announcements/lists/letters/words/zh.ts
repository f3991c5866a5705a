import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.confirm": {
    other:
      "有人（可能是您）要求向这个地址发送动态。在您确认之前，我们什么也不会发送：请打开此链接并按下按钮。链接在{count}小时内有效。",
  },
  "letter.confirm.action": "确认您想收到这些动态",
  "letter.confirm.not_you": "如果不是您本人，请不要做任何操作：该地址随后会被删除。",
  "letter.known": "有人（可能是您）要求向这个地址发送动态。您已经在接收，什么也没有改变。",
  "news.intro": "平台上的新内容：",
  "news.more": { other: "另有{count}条。" },
  "news.all": "查看全部公告",
  "news.why":
    "您收到这封邮件（每天最多一封），是因为您订阅了它。无论您如何选择，我们始终会把关于您个案的决定发邮件给您。",
  "news.manage": "更改或停止这些动态",
  "news.until": "截止：{when}",
  "news.opens": "开始接收：{when}",
  "news.begins": "开始：{when}",
  "one.announcement": "公告",
  "one.opportunity": "参与机会",
  "one.call": "征集",
  "one.briefing": "通报会",
} as const satisfies Record<keyof typeof english, Message>;
