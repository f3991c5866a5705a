/** Bytes at either end of a file by which it is known again. */
const looked = 65_536;
/** Milliseconds after which the store has forgotten what was begun. */
const longest = 7 * 86_400_000;

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });

/** FNV-1a over numbers below 65,536, in two lanes of 32 bits. */
const hashOf = (numbers: Iterable<number>): string => {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (const number of numbers) {
    one = Math.imul(one ^ number, 0x01000193);
    other = Math.imul(other ^ number, 0x85ebca6b);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16)).join("");
};

/** By what a file is known again on the same device; says nothing of its name or content to whoever reads it there. */
export const printOf = async (file: File): Promise<string> => {
  const about = `${file.name}\n${file.size}\n${file.lastModified}\n`;
  const ends = await Promise.all([bytesOf(file.slice(0, looked)), bytesOf(file.slice(-looked))]);
  return hashOf([...about].map((letter) => letter.charCodeAt(0)).concat(...ends.map((end) => [...end])));
};

interface Begun {
  readonly print: string;
  readonly upload: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What was begun from a form on this device; a browser that keeps nothing remembers nothing. */
export const memoryOf = (address: string) => {
  // The same form in another language goes on with it.
  const key = `upload ${address.slice(3)}`;
  const recall = (): Begun | undefined => {
    try {
      const begun = JSON.parse(localStorage.getItem(key) ?? "null") as Begun | null;
      return begun && Date.now() - begun.at < longest ? begun : undefined;
    } catch {
      return undefined;
    }
  };
  const quietly = (work: () => void) => {
    try {
      work();
    } catch {
      // Then nothing is remembered.
    }
  };
  return {
    recall,
    keep: (print: string, upload: string) =>
      quietly(() => localStorage.setItem(key, JSON.stringify({ print, upload, at: Date.now() }))),
    forget: () => quietly(() => localStorage.removeItem(key)),
  };
};
