import type { Message } from "#shared/speech.ts";
import type { words as english } from "./en.ts";

export const words = {
  "letter.organizer": "主办方",
  "letter.decided_by": "决定方",
  "letter.round_until": "会员国可提出异议的截止时间",
  "letter.quota": "可提名的代表人数",
  "letter.quota_value": "{count}人",
  "letter.lists": "查看名单的日期和数字",
  "letter.listed.intro": "您的组织已列入拟议名单。名单现已定稿：内容以您的申请为准，此后的改动不会影响名单。",
  "letter.listed.round":
    "名单将送交会员国。会员国按无异议程序决定：没有收到异议的组织，在名单成为最终名单时即获得与会资格。",
  "letter.listed.organizer": "由主办方决定。您无需做任何事。",
  "letter.listed.later": "名单成为最终名单后，我们会再给您写信。在此之前，您可以在个案页面上撤回申请。",
  "letter.objected.intro": "有一个会员国对您的组织的与会资格提出了异议。",
  "letter.objected.later": "事情尚未结束：异议可能撤回，您无需做任何事。名单成为最终名单后，我们会再给您写信。",
  "letter.accredited.intro": "您的组织已获得与会资格。",
  "letter.accredited.how": "请提名代表您的组织前来的人员。每个人自行确认本人资料，并会收到一封确认函。",
  "letter.accredited.action": "提名代表",
  "letter.accredited.limits": "与会资格不保证可以参加会议的每个环节，也不包括任何旅费。",
  "letter.notAccredited.intro": "您的组织未列入最终名单，没有获得与会资格。",
  "letter.notAccredited.who":
    "这是会员国按无异议程序作出的决定：名单成为最终名单时，仍有一项异议未撤回。秘书处无权更改。",
  "letter.notAccredited.basis": "提出异议的国家告知您：",
  "letter.notAccredited.no_basis": "我们没有收到可以转告您的理由。",
  "letter.notAccredited.still":
    "您仍可参与：观看网络直播、提交书面意见，或随一个代表您的组织、已获与会资格的组织前来。",
} as const satisfies Record<keyof typeof english, Message>;
