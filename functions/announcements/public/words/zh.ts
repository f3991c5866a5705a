import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "page.lead": "网络发布的公告以及可以参与的活动。",
  "page.open": "开放的参与机会",
  "page.newest": "最新在前",
  "page.none": "目前没有公告。有新公告时会显示在这里。",
  "page.none_fits": "没有符合您选择的内容。",
  "page.further": "列表的这一部分没有符合的内容。请继续查看列表。",
  "page.by_mail": "通过邮件接收这些动态",
  "filter.summary": "筛选",
  "filter.region": "区域",
  "filter.kind": "类型",
  "filter.objective": "目标",
  "filter.all": "全部",
  "filter.go": "显示",
  "filter.clear": "全部显示",
  "one.published": "发布时间",
  "one.corrected": "更正时间",
  "one.regions": "区域",
  "one.objectives": "《全球契约》的目标",
  "one.by_when": "截止时间",
  "one.over": "已截止。",
  "one.more": "更多信息",
  "one.languages": "其他语言",
} as const satisfies Record<keyof typeof english, Message>;
