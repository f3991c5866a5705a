const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.lastIndexOf("=")), pair.slice(pair.lastIndexOf("=") + 1)]);

/** Names of the Adobe Glyph List for what is not a letter with an accent. */
const names: ReadonlyMap<string, string> = new Map([
  ["space", " "],
  ["nbspace", " "],
  ["nonbreakingspace", " "],
  ...pairs(`
    exclam=! quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quotesingle=' parenleft=( parenright=) asterisk=*
    plus=+ comma=, hyphen=- period=. slash=/ zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
    colon=: semicolon=; less=< equal== greater=> question=? at=@ bracketleft=[ backslash=\\ bracketright=]
    asciicircum=^ underscore=_ grave=\` braceleft={ bar=| braceright=} asciitilde=~ exclamdown=¡ cent=¢ sterling=£
    currency=¤ yen=¥ brokenbar=¦ section=§ copyright=© ordfeminine=ª guillemotleft=« logicalnot=¬ registered=®
    degree=° plusminus=± twosuperior=² threesuperior=³ mu=µ paragraph=¶ periodcentered=· middot=· onesuperior=¹
    ordmasculine=º guillemotright=» onequarter=¼ onehalf=½ threequarters=¾ questiondown=¿ AE=Æ ae=æ OE=Œ oe=œ Oslash=Ø
    oslash=ø Lslash=Ł lslash=ł Eth=Ð eth=ð Thorn=Þ thorn=þ germandbls=ß dotlessi=ı dotlessj=ȷ Dcroat=Đ dcroat=đ Hbar=Ħ
    hbar=ħ Ldot=Ŀ ldot=ŀ Eng=Ŋ eng=ŋ Tbar=Ŧ tbar=ŧ kgreenlandic=ĸ florin=ƒ multiply=× divide=÷ minus=− fraction=⁄
    endash=– emdash=— quoteleft=‘ quoteright=’ quotesinglbase=‚ quotedblleft=“ quotedblright=” quotedblbase=„ dagger=†
    daggerdbl=‡ bullet=• ellipsis=… perthousand=‰ guilsinglleft=‹ guilsinglright=› Euro=€ euro=€ trademark=™ partialdiff=∂
    summation=∑ product=∏ radical=√ infinity=∞ integral=∫ approxequal=≈ notequal=≠ lessequal=≤ greaterequal=≥ lozenge=◊
    ff=ff fi=fi fl=fl ffi=ffi ffl=ffl IJ=Ĳ ij=ĳ arrowleft=← arrowup=↑ arrowright=→ arrowdown=↓ checkmark=✓ minute=′
    second=″ afii61352=№ numero=№ afii57388=، afii57403=؛ afii57407=؟ afii57381=٪ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε
    Zeta=Ζ Eta=Η Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ
    Psi=Ψ Omega=Ω alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ nu=ν xi=ξ
    omicron=ο pi=π rho=ρ sigma=σ sigma1=ς tau=τ upsilon=υ phi=φ chi=χ psi=ψ omega=ω`),
]);

const accents: ReadonlyMap<string, string> = new Map(
  pairs(
    "grave=\u0300 acute=\u0301 circumflex=\u0302 tilde=\u0303 macron=\u0304 breve=\u0306 dotaccent=\u0307 dieresis=\u0308 ring=\u030a hungarumlaut=\u030b caron=\u030c commaaccent=\u0327 cedilla=\u0327 ogonek=\u0328 tonos=\u0301",
  ),
);

/** Numbered names of letters of other alphabets: the first, the last, and the character that the first stands for. */
const numbered: readonly (readonly [first: number, last: number, character: number])[] = [
  [10_017, 10_022, 0x0410],
  [10_023, 10_023, 0x0401],
  [10_024, 10_049, 0x0416],
  [10_065, 10_070, 0x0430],
  [10_071, 10_071, 0x0451],
  [10_072, 10_097, 0x0436],
  [57_409, 57_434, 0x0621],
  [57_440, 57_458, 0x0640],
  [57_664, 57_690, 0x05d0],
];

/** The letters that a glyph of this name shows, as far as names tell. */
export const lettersOf = (glyph: string): string => {
  const base = glyph.split(".", 1)[0] ?? "";
  if (base.includes("_")) return base.split("_").map(lettersOf).join("");
  return names.get(base) ?? (base.length === 1 ? base : (unicodeOf(base) ?? accented(base) ?? ""));
};

const unicodeOf = (name: string): string | undefined => {
  const [, codes, code] = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(name) ?? [];
  if (codes) return String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((hex) => Number.parseInt(hex, 16)));
  if (code) return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : undefined;
  const number = Number(/^afii(\d{5})$/.exec(name)?.[1]);
  const row = numbered.find(([first, last]) => number >= first && number <= last);
  return row && String.fromCharCode(row[2] + number - row[0]);
};

const accented = (name: string): string | undefined => {
  const accent = accents.get(name.slice(1));
  return accent && `${name[0]}${accent}`.normalize("NFC");
};

const codes = Buffer.from(Array.from({ length: 256 }, (_, code) => code));
const decoded = (label: string): string[] => Array.from(new TextDecoder(label).decode(codes));

/** Annex D.2: as ASCII but for two signs, and letters of its own above. */
const standard = (): string[] => {
  const table = Array.from({ length: 256 }, (_, code) => (code >= 32 && code < 127 ? String.fromCharCode(code) : ""));
  const put = (from: number, letters: string) => {
    for (const [place, letter] of Array.from(letters).entries()) table[from + place] = letter === "_" ? "" : letter;
  };
  put(39, "’");
  put(96, "‘");
  put(161, "¡¢£⁄¥ƒ§¤'“«‹›__–†‡·_¶•‚„”»…‰_¿");
  table[174] = "fi";
  table[175] = "fl";
  put(208, "—");
  for (const [code, letter] of [
    [225, "Æ"],
    [227, "ª"],
    [232, "Ł"],
    [233, "Ø"],
    [234, "Œ"],
    [235, "º"],
    [241, "æ"],
    [245, "ı"],
    [248, "ł"],
    [249, "ø"],
    [250, "œ"],
    [251, "ß"],
  ] as const)
    table[code] = letter;
  return table;
};

/** The letters of the 256 codes of an encoding that is known by name. */
export const encodingOf = (name: string): string[] => {
  if (name === "WinAnsiEncoding") return decoded("windows-1252");
  if (name === "MacRomanEncoding") return decoded("macintosh");
  return standard();
};
