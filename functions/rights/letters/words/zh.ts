import type { Message } from "#shared/speech.ts";
import type { LetterKey } from "../letter-words.ts";

export const words = {
  "letter.asked":
    "有人（很可能是您）希望删除本网站保存的您的全部资料。打开链接并按下按钮后，删除才会开始。此操作无法撤销。",
  "letter.asked.action": "删除我的资料",
  "letter.asked.not_you":
    "如果不是您本人，请不要按下按钮，这样什么也不会发生。可能有人在另一台设备上以您的身份登录。请在您的页面上结束这些登录。",
  "letter.done": "您的资料已删除。",
  "letter.done.stays":
    "保留的内容与页面所述一致：未撤回的已公布书面意见、已送交会员国的名单，以及不含您姓名的决定记录。备份最迟在35天后消失。",
  "letter.done.last": "这是我们发给您的最后一封邮件。我们不再知道您的地址。欢迎您随时回来。",
} as const satisfies Record<LetterKey, Message>;
