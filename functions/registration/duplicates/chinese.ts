/**
 * Traditional and other forms of characters that names of organizations are made of, each before its simplified form.
 * Neither Unicode nor Intl folds them; the few thousand that stand in no such name are not covered.
 */
const pairs =
  "協协會会國国際际學学聯联發发進进婦妇兒儿權权勞劳務务團团體体機机構构環环護护華华動动難难關关愛爱業业東东門门醫医療疗衛卫經经濟济區区縣县義义總总處处網网絡络電电報报傳传藝艺術术書书館馆廣广灣湾臺台萬万與与為为無无亞亚歐欧衆众眾众農农鄉乡漁渔僑侨節节歷历長长馬马魚鱼鳥鸟龍龙風风飛飞陽阳陰阴雲云島岛寶宝貝贝財财貿贸資资質质貧贫責责賽赛贊赞車车軍军轉转輔辅運运達达選选遷迁還还邊边連连過过遠远適适遺遗鄭郑鄰邻錢钱銀银鐘钟鐵铁錦锦雜杂離离雙双頭头題题願愿類类顧顾飯饭養养餘余驗验齊齐齡龄師师幫帮導导將将專专對对屆届層层歲岁殘残戰战據据擁拥擔担擇择舉举應应態态慶庆憲宪懷怀戲戏戶户掃扫採采換换損损搶抢攝摄時时晉晋暢畅條条極极樂乐標标樹树橋桥檢检歡欢氣气滅灭滿满漢汉潔洁澤泽災灾爭争獎奖獨独現现產产畢毕異异當当癒愈盡尽監监盧卢眞真確确碼码種种稱称積积窮穷競竞筆笔範范築筑簡简糧粮紅红約约純纯紙纸級级紀纪結结給给統统絲丝綠绿維维綱纲線线編编緣缘縮缩績绩織织繼继續续罰罚羅罗習习聖圣聞闻職职聽听肅肃腦脑臨临興兴舊旧艦舰蘇苏藥药蘭兰號号蟲虫補补裝装製制複复見见規规視视親亲覺觉觀观計计訊讯討讨訓训記记許许設设訪访證证評评詞词試试詩诗話话該该誌志認认語语誠诚誤误說说課课調调談谈請请論论諮咨諾诺謀谋謝谢講讲識识譯译議议讀读變变讓让";

const simplified = new Map<string, string>();
for (let place = 0; place + 1 < pairs.length; place += 2) {
  const [from, to] = [pairs.charAt(place), pairs.charAt(place + 1)];
  simplified.set(from, to);
}

export const toSimplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
