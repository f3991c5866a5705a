/** What officers announce in the demonstration: one that goes on, and one that can be taken part in until a day. */
export const demonstratedAnnouncements = [
  {
    kind: "announcement",
    title: {
      en: "This site in six languages",
      fr: "Ce site en six langues",
      es: "Este sitio en seis idiomas",
      ar: "هذا الموقع بست لغات",
      ru: "Этот сайт на шести языках",
      zh: "本网站以六种语言提供服务",
    },
    text: {
      en: "You can register, follow your cases and write to us in Arabic, Chinese, English, French, Russian or Spanish.\n\nTell us where words are unclear: every page says how to reach us.",
      fr: "Vous pouvez vous inscrire, suivre vos dossiers et nous écrire en anglais, arabe, chinois, espagnol, français ou russe.\n\nDites-nous où les mots ne sont pas clairs : chaque page indique comment nous joindre.",
      es: "Puede registrarse, seguir sus casos y escribirnos en árabe, chino, español, francés, inglés o ruso.\n\nDíganos dónde no se entienden las palabras: cada página indica cómo comunicarse con nosotros.",
      ar: "يمكنك التسجيل ومتابعة ملفاتك ومراسلتنا بالعربية أو الصينية أو الإنكليزية أو الفرنسية أو الروسية أو الإسبانية.\n\nأخبرنا أين لا تكون الكلمات واضحة: كل صفحة تبين كيفية الاتصال بنا.",
      ru: "Вы можете зарегистрироваться, следить за своими делами и писать нам на английском, арабском, испанском, китайском, русском или французском языке.\n\nСообщите нам, где слова непонятны: на каждой странице сказано, как с нами связаться.",
      zh: "您可以用阿拉伯文、中文、英文、法文、俄文或西班牙文登记、跟进个案并与我们联系。\n\n如有表述不清之处，请告诉我们：每个页面都说明了联系方式。",
    },
    regions: ["global"],
    objectives: [],
    days: undefined,
  },
  {
    kind: "opportunity",
    title: {
      en: "Speak on a panel about fair recruitment",
      fr: "Prendre la parole sur le recrutement équitable",
      es: "Hablar en una mesa sobre contratación equitativa",
    },
    text: {
      en: "We look for three people from migrant-led organizations in Asia and the Pacific. Travel is paid for. Write to us in a few lines what you would speak about.",
      fr: "Nous cherchons trois personnes d’organisations dirigées par des migrants en Asie et dans le Pacifique. Le voyage est pris en charge. Écrivez-nous en quelques lignes de quoi vous parleriez.",
      es: "Buscamos a tres personas de organizaciones dirigidas por migrantes en Asia y el Pacífico. El viaje está pagado. Escríbanos en pocas líneas de qué hablaría.",
    },
    regions: ["asia_pacific"],
    objectives: ["6"],
    days: 35,
  },
] as const;
