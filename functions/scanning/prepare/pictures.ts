import { readJpg, readPng } from "../formats/pictures.ts";
import { cleanJpg } from "./jpg.ts";
import { cleanPng } from "./png.ts";
import type { Preparer } from "./preparer.ts";
import { Traces } from "./traces.ts";

const begins = (bytes: Buffer, hex: string) => bytes.toString("hex", 0, hex.length / 2) === hex;

/** A picture without what cameras and programs write beside it; undefined of what is no such picture. */
export const cleanedPicture = (bytes: Buffer, traces: Traces): Buffer | undefined => {
  const clean = begins(bytes, "ffd8ff") ? cleanJpg : begins(bytes, "89504e470d0a1a0a") ? cleanPng : undefined;
  return clean?.(bytes, traces);
};

const preparing =
  (look: (bytes: Buffer) => unknown, clean: (bytes: Buffer, traces: Traces) => Buffer): Preparer =>
  async (bytes) => {
    look(bytes);
    const traces = new Traces();
    const cleaned = clean(bytes, traces);
    return { traces: traces.all(), cleaned };
  };

export const prepareJpg = preparing(readJpg, cleanJpg);
export const preparePng = preparing(readPng, cleanPng);
