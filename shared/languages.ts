import * as z from "zod";

/** The six languages of the United Nations, in the order in which a language bar shows them. */
export const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** Each language's name in itself, as a language bar shows it. */
export const ownNames: Record<Language, string> = {
  ar: "عربي",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

export const direction = (language: Language) => (language === "ar" ? "rtl" : "ltr");

export const isLanguage = (value: string | undefined): value is Language =>
  (languages as readonly (string | undefined)[]).includes(value);

/** The best of the six for an `Accept-Language` header (RFC 9110 12.5.4); English where none fits. */
export const preferredLanguage = (header: string | undefined): Language => {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((range, order) => {
      const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { primary: tag.split("-")[0] ?? "", quality: quality ? Number(quality) : 1, order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return wanted.map(({ primary }) => primary).find(isLanguage) ?? "en";
};
