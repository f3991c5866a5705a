/** Radicals of Chinese that fonts show as the letters they are the root of, where NFKC does not know that. */
const radicals: ReadonlyMap<string, string> = new Map(
  "⺁厂⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟"
    .match(/.{2}/gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)]) ?? [],
);

/** Ligatures, letters in the form that they have within words, radicals and twins for the sake of older standards. */
const forms = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufdff\ufe70-\ufefc]+/g;

/** Letters as they are typed, whatever those are with which a font shows them. */
export const plainLetters = (text: string): string =>
  text
    .replace(forms, (found) =>
      found.replace(/[\u2e80-\u2fdf]/g, (sign) => radicals.get(sign) ?? sign).normalize("NFKC"),
    )
    .replace(/ (?=\p{M})/gu, "")
    .replace(/[\p{Co}\p{Cs}\ufffd\u00ad]|(?!\n)\p{Cc}/gu, "")
    .replace(/[\u200b\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .normalize("NFC");
