/** Texts in six languages: of one line, and longer ones with the most characters that fields offer room for. */
const lines = ["title", "place"] as const;
export const proses = { summary: 3000, notExtensibleWhy: 1000, text: 1000, "inputs.guidance": 3000 } as const;
type Prose = keyof typeof proses;

export const localizedFields = [...lines, ...(Object.keys(proses) as Prose[])];
export const isLocalized = (name: string) => (localizedFields as readonly string[]).includes(name);
export const isProse = (name: string): name is Prose => Object.hasOwn(proses, name);
