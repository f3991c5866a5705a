import { createHash } from "node:crypto";

/** Bytes that look random and are the same for the same name and place in every run. */
export const bytesFor =
  (name: string, place: number) =>
  (count: number): Uint8Array =>
    createHash("sha256").update(`${name} ${place}`).digest().subarray(0, count);

/** An id as the product makes them. */
export const idFor = (name: string, place: number): string =>
  Buffer.from(bytesFor(name, place)(16)).toString("base64url");

export const tokenFor = (name: string, place: number): string =>
  Buffer.from(bytesFor(name, place)(24)).toString("base64url");
