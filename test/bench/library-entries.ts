import type { Query } from "#functions/submissions/library/search/search.ts";
import { stemOf } from "#functions/submissions/library/search/stems.ts";
import { allWordsOf, wordsOf } from "#functions/submissions/library/search/terms.ts";
import { countryCodes } from "#shared/countries.ts";
import type { LibraryEntry } from "#shared/inputs/published-inputs.ts";
import { inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";
import type { Language } from "#shared/languages.ts";
import { categories, deskRegions, objectives } from "#shared/vocabularies.ts";

/** The same numbers between 0 and 1 in every run. */
const chanceFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

interface Tongue {
  readonly language: Language;
  /** Of a hundred inputs. */
  readonly share: number;
  /** The commonest words of such papers, and what the others are put together from. */
  readonly common: string;
  readonly syllables: string;
  readonly space: string;
}

const tongues: readonly Tongue[] = [
  {
    language: "en",
    share: 42,
    common:
      "migrants migration rights states international human protection workers access labour countries data national women children services support policy employment detention recruitment regular cooperation development",
    syllables: "a be con der est for ga hi in jo ker la men nor ob per qui res ser tion un ver wa ex ty zo",
    space: " ",
  },
  {
    language: "fr",
    share: 16,
    common:
      "migrants migration droits états internationale humains protection travailleurs accès travail pays données nationale femmes enfants services soutien politique emploi détention recrutement régulière coopération développement",
    syllables: "a bré con des est fai gè hui in jeu ler la ment nous ou par que ré sion tion un vert eux",
    space: " ",
  },
  {
    language: "es",
    share: 16,
    common:
      "migrantes migración derechos estados internacional humanos protección trabajadores acceso trabajo países datos nacional mujeres niños servicios apoyo política empleo detención contratación regular cooperación desarrollo",
    syllables: "a bre ción des est fa gue hi in ja lla mente nos o par que ré so to un ver ya zar",
    space: " ",
  },
  {
    language: "ar",
    share: 10,
    common:
      "المهاجرين الهجرة حقوق الدول الدولية الإنسان حماية العمال الحصول العمل البلدان البيانات الوطنية النساء الأطفال الخدمات الدعم السياسة التوظيف الاحتجاز الاستقدام النظامية التعاون التنمية",
    syllables: "با تر جم حك خل در رس سل شر صو ضم طل عم غر فت قد كت لم مع نس وط يد",
    space: " ",
  },
  {
    language: "ru",
    share: 8,
    common:
      "мигрантов миграция права государства международной человека защита трудящихся доступ труда страны данные национальной женщин детей услуги поддержка политика занятости задержание наем упорядоченной сотрудничество развитие",
    syllables: "а бе во гра де жи за ин ка ле мо на об пра ре со те ук фор хо це че ши эк ям",
    space: " ",
  },
  {
    language: "zh",
    share: 8,
    common:
      "移民 权利 国家 国际 人权 保护 工人 获得 劳动 数据 妇女 儿童 服务 支持 政策 就业 拘留 招聘 正常 合作 发展 社会 组织 安全",
    syllables: "安 保 城 地 发 法 工 公 国 海 会 机 家 教 经 路 民 平 全 人 生 时 水 体 文 心 学 业 政 中",
    space: "",
  },
];

const vocabularySize = 40_000;

/** Words by how common they are: a few that are everywhere, tens of thousands that are nearly nowhere. */
class Vocabulary {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly #sums: Float64Array;

  constructor({ language, common, syllables }: Tongue, chance: () => number) {
    const pieces = syllables.split(" ");
    const piece = () => pieces[Math.floor(chance() * pieces.length)] ?? "";
    const words = new Set(common.split(" "));
    while (words.size < vocabularySize) words.add(Array.from({ length: 2 + Math.floor(chance() * 3) }, piece).join(""));
    this.words = [...words];
    this.stems = this.words.map((word) => wordsOf(word, language)[0] ?? stemOf(word, language));
    let sum = 0;
    this.#sums = Float64Array.from(this.words, (_, place) => (sum += 1 / (place + 8)));
  }

  /** The place of a word, the likelier the commoner. */
  draw(chance: () => number): number {
    const wanted = chance() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  phrase(chance: () => number, count: number, space: string): string {
    return Array.from({ length: count }, () => this.words[this.draw(chance)]).join(space);
  }
}

const pick = <Value>(from: readonly Value[], chance: () => number): Value =>
  from[Math.floor(chance() * from.length)] as Value;
const some = <Value>(from: readonly Value[], most: number, chance: () => number): Value[] => [
  ...new Set(Array.from({ length: Math.floor(chance() * (most + 1)) }, () => pick(from, chance))),
];

/** Inputs as they would be published in ten years, in six languages, and what is looked for among them. */
export class MadeInputs {
  readonly #chance: () => number;
  readonly #tongues: readonly { readonly tongue: Tongue; readonly vocabulary: Vocabulary }[];

  constructor(seed: number) {
    this.#chance = chanceFrom(seed);
    this.#tongues = tongues.map((tongue) => ({ tongue, vocabulary: new Vocabulary(tongue, this.#chance) }));
  }

  #tongue() {
    const drawn = this.#chance() * 100;
    let sum = 0;
    for (const found of this.#tongues) {
      sum += found.tongue.share;
      if (drawn < sum) return found;
    }
    throw new Error("the shares are not a hundred");
  }

  /** What a text of some pages leaves: up to so many bytes of words. */
  #terms(vocabulary: Vocabulary, bytes: number, whole: ReadonlyMap<string, number>): string {
    const terms = new Map(whole);
    let left = bytes;
    while (left > 0) {
      const term = vocabulary.stems[vocabulary.draw(this.#chance)] ?? "";
      if (terms.has(term)) left -= 1;
      else {
        terms.set(term, 1 + Math.floor(this.#chance() ** 2 * 4));
        left -= Buffer.byteLength(term) + 3;
      }
    }
    return [...terms].map(([term, weight]) => `${term}^${weight}`).join(" ");
  }

  entry(number: number): LibraryEntry {
    const chance = this.#chance;
    const { tongue, vocabulary } = this.#tongue();
    const { language, space } = tongue;
    const title = vocabulary.phrase(chance, 5 + Math.floor(chance() * 6), space);
    const by = vocabulary.phrase(chance, 3, space);
    const summary = vocabulary.phrase(chance, 60, space);
    const whole = new Map(wordsOf(summary, language).map((word) => [word, 3]));
    for (const word of allWordsOf(`${title} ${by}`, language)) whole.set(word, 9);
    const publishedAt = new Date(Date.UTC(2026, 0, 1) + Math.floor(chance() * 3650) * 86_400_000).toISOString();
    return {
      reference: `INP-${String(number).padStart(8, "0")}`,
      title,
      titleLanguage: language,
      by,
      submitter: pick(submitterKinds, chance),
      categories: some(categories, 2, chance),
      country: pick(countryCodes, chance),
      region: pick(deskRegions, chance),
      type: pick(inputTypes, chance),
      forum: `forum-${Math.floor(chance() * 30)}`,
      call: `call-${Math.floor(chance() * 90)}`,
      languages: [language],
      publishedAt,
      edition: 1,
      countries: some(countryCodes, 4, chance),
      regions: some(deskRegions, 2, chance),
      objectives: some(objectives, 5, chance),
      principles: [],
      themes: [],
      levels: ["national"],
      year: publishedAt.slice(0, 4),
      summary,
      formats: ["pdf"],
      late: false,
      changedAt: publishedAt,
      terms: { [language]: this.#terms(vocabulary, 800 + Math.floor(chance() * 3200), whole) },
    };
  }

  /** One to three words, the last perhaps unfinished, and perhaps a filter or two. */
  query(): Query {
    const chance = this.#chance;
    const { tongue, vocabulary } = this.#tongue();
    const words = vocabulary.phrase(chance, 1 + Math.floor(chance() * 3), tongue.space);
    const unfinished = chance() < 0.3 ? words.slice(0, Math.max(3, words.length - 3)) : words;
    return {
      words: chance() < 0.1 ? "" : unfinished,
      most: 20,
      filters: {
        ...(chance() < 0.3 && { region: [pick(deskRegions, chance)] }),
        ...(chance() < 0.2 && { objective: some(objectives, 3, chance) }),
        ...(chance() < 0.1 && { year: ["2027", "2028"] }),
      },
      count: ["forum", "region", "country", "kind", "category", "objective", "language", "year"],
    };
  }
}
