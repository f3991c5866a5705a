import { createHash } from "node:crypto";

/** SHA-256 as base64url: how tokens and addresses are stored and compared. */
export const hashOf = (value: string): string => createHash("sha256").update(value).digest("base64url");

/** 192 random bits for links and sessions. */
export const newToken = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(24)).toString("base64url");

/** 128 random bits: an opaque name for a person, an organization or a message. */
export const newId = (random: (bytes: number) => Uint8Array): string => Buffer.from(random(16)).toString("base64url");
