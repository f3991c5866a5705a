/** Directions and invisible marks, which could make `exe.fdp` look like `pdf.exe`; what ends names and paths. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}"\\/:*?<>|]/gu;

const longest = 150;

/** A name under which a file may be saved on any device: its ending stays when it has to be shortened. */
export const safeFileName = (name: string): string => {
  const clean = name
    .normalize("NFC")
    .replace(unsafe, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+| $/g, "");
  const letters = [...clean];
  if (letters.length === 0) return "file";
  if (letters.length <= longest) return clean;
  const [ending = ""] = /\.\w{1,8}$/.exec(clean) ?? [];
  return `${letters.slice(0, longest - ending.length).join("")}${ending}`;
};

/** `Content-Disposition` that saves a file under its name, whatever its script (RFC 6266, RFC 8187). */
export const attachment = (name: string): string => {
  const safe = safeFileName(name);
  const plain = safe.replace(/[^\x20-\x7E]|[%;]/g, "_");
  const exact = encodeURIComponent(safe).replace(/['()*]/g, (symbol) => `%${symbol.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
};
