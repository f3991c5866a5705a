import { type Group, ofGroups } from "./groups.ts";

/** The commonest words that say nothing of what a text is about, folded as all words are; pieces left by apostrophes too. */
const lists: Partial<Record<Group, string>> = {
  ar: "من في على الى عن مع او ام ان انه انها هذا هذه ذلك تلك التي الذي الذين هو هي هم ما لا لم لن قد كل كما بين بعد قبل عند حيث كان كانت يكون و ف ب ل ك ثم اذا غير منه منها فيه فيها له لها وفي ومن وعلي علي",
  zh: "的 了 和 与 與 及 在 是 为 為 以 对 對 等 或 并 也 都 而 其 之 于 於 由 从 這 这 那 个 個 我们 他们 有 就 被 把 将 向 中 上 下",
  en: "a an and are as at be been but by can do for from had has have he her his how if in into is it its may more no not of on or our s she so such t than that the their them then there these they this those to was we were what when which who whom will with would you your",
  fr: "a au aux avec c ce ces cet cette d dans de des du elle elles en est et etre eu il ils j je l la le les leur leurs lui m mais me n ne nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses si son sont sur t ta te toi tous tout un une vos votre vous y",
  ru: "а без бы был была были было быть в во вы где да для до его ее если есть еще же за и из или им их к как ко когда кто ли мы на над не него нее нет ни них но о об он она они оно от по под при с со так также то того тоже только у уже что чтобы эта эти это этот я",
  es: "a al como con cual cuando de del desde donde e el ella ellas ellos en entre era es esa ese eso esta estan este esto ha han hasta hay la las le les lo los mas me mi muy ni no nos o os para pero por que se ser si sin sobre son su sus te tu u un una unas uno unos y ya",
};

const sets = ofGroups((group) => new Set(lists[group]?.split(" ")));

export const isStopWord = (word: string, group: Group) => sets[group].has(word);

export const isStopWordSomewhere = (word: string) => Object.values(sets).some((words) => words.has(word));
