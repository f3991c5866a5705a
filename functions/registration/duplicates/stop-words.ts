import { fold } from "./fold.ts";

/** Small words, which name nothing. */
const small = `the of and for in on to a an & de la le les des du d l et en pour au aux sur el los las y e del para por
  da do das dos o os as von und der die das für zu im di il lo gli dei della delle per con na w i z och för av og til
  و من في على عن إلى ال و به در از برای 与 和 及 之 и в на по за для от при та з із або`;

/** Legal forms and words that most names of organizations hold, in the languages of the world's registers. */
const forms = `association associations assoc associacao associazione asociacion asociatia asociación associació udruga udruzenje
  udruženje sdruzeni sdružení stowarzyszenie spolek egyesület yhdistys ry forening foreningen förening förbund verein vereine
  vereinigung ev eingetragener gemeinnützige gemeinnütziger ggmbh gmbh stiftung stichting vereniging fondation foundation fundacion
  fundación fundação fundacao fondazione fundacja fundatia alapítvány säätiö vakfı vakif vakıf derneği dernegi dernek yayasan perkumpulan
  organization organisation organizations organisations organizacion organización organizacao organização organizzazione organizacja
  organizacija organizatsiya shirika jumuiya chama ngo ngos ong ongs osc cso csos cbo npo ngd ongd onlus aps odv asbl vzw ngoc nonprofit
  inc incorporated ltd limited llc llp plc co corp company corporation sa sarl srl sl spa ab as oy bv nv pty cic cio
  society societe société sociedad sociedade societa società trust institute institut instituto association1901 loi1901 registered
  general al el ul an non governmental nongovernmental profit gouvernementale gubernamental civil civile community based
  جمعية جمعيات منظمة منظمات مؤسسة مؤسسات رابطة هيئة أهلية الأهلية غير حكومية الحكومية خيرية انجمن سازمان بنیاد موسسه تنظیم ادارہ
  общественная общественное общественный общественной организация организации организаций объединение фонд ассоциация общество оо роо моо
  нко ано бо благотворительный благотворительная некоммерческая автономная региональная межрегиональная неправительственная ооо
  громадська громадське организация організація об'єднання благодійний благодійна фонд го бф спілка кооператив қор қоғамдық бірлестігі`;

const wordsIn = (list: string) => new Set(list.split(/\s+/).map((word) => fold(word).replace(/[^\p{L}\p{N}&]/gu, "")));

export const smallWords: ReadonlySet<string> = wordsIn(small);
export const formWords: ReadonlySet<string> = wordsIn(forms);

/** The same in scripts that put no spaces between words; the longest first, so that none hides in another. */
export const formEndings: readonly string[] = [
  ..."社会团体 社会组织 社会服务机构 民办非企业单位 公益组织 非政府组织 非营利组织 非营利机构 有限责任公司 股份有限公司 有限公司".split(
    " ",
  ),
  ..."公益财团法人 一般财团法人 公益社団法人 一般社団法人 特定非営利活動法人 认定特定非営利活動法人 财団法人 财团法人 社团法人 社団法人".split(
    " ",
  ),
  ..."基金会 慈善会 联合会 促进会 研究会 总会 协会 学会 团体 组织 机构 财团 協会".split(" "),
]
  .map(fold)
  .sort((a, b) => b.length - a.length);
