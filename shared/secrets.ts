/** SHA-256 as base64url: how tokens and addresses are stored and compared. */
// Not imported: `node:crypto` takes 4 ms to load, and a first page hashes nothing.
export const hashOf = (value: string): string =>
  process.getBuiltinModule("node:crypto").hash("sha256", value, "base64url");

/** 192 random bits for links and sessions. */
export const newToken = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(24)).toString("base64url");

/** 128 random bits: an opaque name for a person, an organization or a message. */
export const newId = (random: (bytes: number) => Uint8Array): string => Buffer.from(random(16)).toString("base64url");
