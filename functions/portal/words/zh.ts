import type { Message } from "#shared/speech.ts";
import type { PortalKey } from "../portal-words.ts";

export const words = {
  "home.title": "欢迎使用Baraza",
  "home.what":
    "从事移民问题工作的组织和团体通过Baraza参与联合国移民网络的工作。在这里，各组织只需登记一次，便可跟进自己的个案，了解各项决定如何作出、何时作出。",
  "home.open": "目前开放的事项",
  "home.open.registration": "登记随时开放，组织和没有依法注册的团体均可登记。",
  "home.open.nothing_else": "目前没有开放的征集活动或通报会。一旦开放，将在此处显示。",
  "home.do": "您可以在这里做什么",
  "home.do.registration": "面向所有从事移民问题工作的组织和团体。无需账户、密码或证书。",
  "home.do.take_part": "面向所有人。逐步说明每项程序：会发生什么、由谁答复、何时答复。",
  "home.do.status": "面向持有编号者。您可以看到个案的目前进展、下一步由谁处理，但看不到任何名称或姓名。",
  "home.do.directory": "面向所有人。介绍同意列入名录的组织，内容由各组织自己撰写。",
  "home.do.sign_in": "面向已登记组织的人员：您的个案、您的资料以及我们发给您的所有邮件。",

  "take_part.title": "如何参与",
  "take_part.lead": "每项程序均逐步说明，并注明开始适用的日期。您可以在程序的页面上告诉我们您的看法。",
  "take_part.applies": "自{date}起适用",
  "take_part.all": "所有程序",

  "procedure.register.title": "登记组织或团体",
  "procedure.register.lead": "任何从事移民问题工作的组织或团体都可以登记，六种语言任选其一。无需账户或密码。",
  "procedure.register.address":
    "提供一个电子邮件地址。我们会向该地址发送链接，您可以凭链接稍后继续，或在另一台设备上继续。",
  "procedure.register.fill": "填写六个简短的部分，顺序不限。每个部分保存后都会保存。",
  "procedure.register.draft": { other: "未提交的草稿保存{count}天，然后删除。" },
  "procedure.register.check": "核对您的答案。每项答案都标明了谁会看到，页面会准确显示哪些内容将公开。",
  "procedure.register.confirm": {
    other:
      "提交登记，并在{count}小时内通过我们邮件中的链接确认您的地址。您可以索取另一个链接。如果您是从我们的邮件打开草稿的，地址即已确认。",
  },
  "procedure.register.reference": "您会收到一个编号。任何人都可以凭此编号查看个案的进展，但看不到是谁的个案。",
  "procedure.register.entitled":
    "从此时起，只要相关事项开放，您就可以报名参加通报会、提交书面意见和申请与会资格，不必等待联络官答复。",

  "procedure.answers.title": "获得答复",
  "procedure.answers.lead": "提交登记之后会发生什么，以及各项时限。",
  "procedure.answers.time": { other: "一位联络官审阅登记，并在{count}天内答复。" },
  "procedure.answers.question": {
    other: "如果有不清楚或缺失之处，联络官会提出问题并说明理由。联络官最多可提问{count}次，再要提问须由秘书处决定。",
  },
  "procedure.answers.due": {
    other: "每次提问都有答复期限，为{least}至{count}天。只有问题所涉的内容可以更改。",
  },
  "procedure.answers.remind": "我们会在期限之前发出提醒（提前{days}）。",
  "procedure.answers.lapse": "如果到期仍未答复，登记会被搁置。内容不会丢失：您以后答复，即可恢复办理。",
  "procedure.answers.decision":
    "登记予以启用；或因下列理由之一不予启用，并附联络官的说明：该组织已经登记；并非组织或团体；其工作与移民问题无关；所述内容无法核实；含有违法或辱骂性内容。",
  "procedure.answers.contest": {
    other: "如果登记未予启用，您可以要求复查一次。此前未参与的联络官会进行复查，并在{count}天内答复。",
  },
  "procedure.answers.after":
    "无论答复如何，您仍可凭已确认的地址接收消息、报名参加通报会和提交书面意见；情况变化后也可以重新登记。",

  "procedure.correct.title": "更正资料",
  "procedure.correct.lead": "已登记组织的人员随时可以更正。",
  "procedure.correct.sign_in": "索取登录链接，打开您的登记页面。",
  "procedure.correct.at_once": "大多数更正立即生效。",
  "procedure.correct.reviewed": {
    other: "对名称、类别、国家和法律地位的更改，须先经联络官审核，联络官会在{count}天内答复。在此之前，资料保持不变。",
  },
  "procedure.correct.refused": "如果更改未获接受，我们会告知理由。您可以再次提议。",
  "procedure.correct.yearly": { other: "每隔{count}个月，我们会请您确认资料仍然正确。在您确认之前，一切照旧。" },

  "procedure.close.title": "关闭登记",
  "procedure.close.lead": "您随时可以退出，无须说明原因。",
  "procedure.close.sign_in": "登录，打开您的登记页面，选择关闭登记并确认。",
  "procedure.close.at_once": "组织立即从名录中移除。在发出最后一封邮件之后，我们不再就这一登记给您写信。",
  "procedure.close.kept": "我们保存有关决定的记录，不向外界任何人显示。隐私声明说明保存哪些内容、保存多久。",
  "procedure.close.again": "您随时可以重新登记。",

  "procedure.safety.title": "保障安全",
  "procedure.safety.lead": "被点名可能使个人和组织面临危险。公开哪些内容由您决定。",
  "procedure.safety.nothing": "未经组织同意，不公开显示其任何内容。组织人员的姓名、号码和地址一律不公开。",
  "procedure.safety.mark": "如果您面临风险，请在登记中注明。这一选择优先于其他一切选择。联系人可以使用化名。",
  "procedure.safety.unlist":
    "如需立即从名录中移除，请登录并打开您的登记页面，选择隐藏。无须任何联络官同意，下一次有人打开名录时即已生效。",
  "procedure.safety.mail": "我们邮件的主题从不提及事由或组织，只写编号或中性用语。",
  "procedure.safety.contact": "您可以告诉我们更安全的联系方式。只有极少数确有需要的人员能看到。",
  "procedure.safety.status": "查询个案进展的页面不显示任何名称或姓名。编号不能用来查看其他任何内容。",

  "procedure.no-certificate.title": "没有证书也能参与",
  "procedure.no-certificate.lead": "许多团体，尤其是由移民领导的团体，无法在主管部门注册。它们同样可以参与。",
  "procedure.no-certificate.register":
    "在这里登记无需任何证书。请选择适用的情况：已注册、无须注册、无法注册或非正式团体。",
  "procedure.no-certificate.explain":
    "如果您愿意，可以用自己的话向联络官说明为何无法注册，或他人如何能够知道您的团体确实存在。",
  "procedure.no-certificate.same": "没有依法注册，不属于不予启用登记的理由。",
  "procedure.no-certificate.rights":
    "只要相关事项开放，凭已确认的地址即可接收消息、报名参加通报会、提交书面意见和提出申请。",
  "procedure.no-certificate.accreditation":
    "某次会议的与会资格可能另有条件，由作出决定的一方规定。每项征集活动都会在您开始之前写明这些条件。",

  "comment.title": "请告诉我们您对这项程序的看法",
  "comment.lead": "任何人都可以提出反馈。联络官会阅读每一条反馈。反馈不会公布；由于我们不索取地址，也无法答复。",
  "comment.name": "姓名或化名",
  "comment.text": "您的反馈",
  "comment.text.hint": "请不要提及可能因此面临风险的人员。",
  "comment.send": "发送反馈",
  "comment.thanks.title": "感谢您的反馈",
  "comment.thanks.text": "联络官会阅读每一条反馈。您的反馈不会公布。",
  "comment.thanks.back": "返回该程序",
  "error.too_many_comments": "一小时内有许多反馈来自您所在的网络。您输入的内容仍保留在此，请一小时后再发送。",

  "directory.title": "组织名录",
  "directory.lead": "同意列入名录的组织，内容由各组织自己撰写。列入名录不表示联合国认可该组织。",
  "directory.country": "国家或地区",
  "directory.category": "类别",
  "directory.all": "全部",
  "directory.filter": "显示",
  "directory.clear": "显示所有组织",
  "directory.name": "组织",
  "directory.level": "工作层面",
  "directory.website": "网站",
  "directory.mission": "工作内容",
  "directory.none": "目前没有组织列入名录。",
  "directory.none_fits": "没有符合条件的组织。",
  "directory.look_further": "到此尚未找到。请继续查看列表。",
  "directory.programs": "供程序使用的列表（JSON）",

  "desk.title": "工作台",
  "desk.waiting": "待办事项",
  "desk.region": "您负责的区域：{region}",
  "desk.queue": "队列",
  "desk.count": "个案数",
  "desk.first_due": "最早到期",
  "desk.since": "起始时间",
  "desk.due": "期限",
  "desk.overdue": "已逾期",
  "desk.none": "无",
  "desk.queue.submitted": "待答复的登记",
  "desk.queue.contested": "待复查的决定",
  "desk.queue.change_pending": "待答复的资料更改",
  "desk.queue.info_requested": "待组织答复的问题",
  "desk.mine": "我的个案",
  "desk.mine.none": "您没有接办任何个案。",
  "desk.mine.case": "个案",
  "desk.mine.organization": "组织",
  "desk.mine.next": "下一步由谁处理",
  "desk.next.you": "您",
  "desk.next.applicant": "该组织",
  "desk.next.nobody": "无",
  "desk.mine.more": "还有更多个案，全部列于各队列中。",
  "desk.comments": "对程序的反馈",
  "desk.comments.of": "反馈：{procedure}",
  "desk.comments.none": "尚无反馈。",
  "desk.comments.unnamed": "未署名",
  "desk.comments.about": "填写页面的语言：{language}；所针对的版本：{date}。",
  "desk.comments.public": "该程序的公开页面",
  "desk.audit": "决定记录",
  "desk.audit.text": "您的角色允许查看所有决定的记录，但不包括其他内容。",
  "desk.audit.open": "打开记录",
} satisfies Record<PortalKey, Message>;
