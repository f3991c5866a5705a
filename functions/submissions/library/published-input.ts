import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Edition, Input, Shown } from "../input.ts";
import type { SubmissionsRoom } from "../room.ts";
import { underPublicNames } from "./published-files.ts";

/** An input of which something is published. */
export type PublishedNow = Input & { readonly public: Shown };

const unknown = () => new Refusal(404, "not_found");

/** Everybody may know of an input that is published, and of a stub where one is left; of no other, not even that it is there. */
export const findPublic = async (
  room: SubmissionsRoom,
  typed: string | undefined,
): Promise<PublishedNow | { readonly stub: NonNullable<Input["stub"]> }> => {
  const reference = readReference(typed ?? "");
  const input = reference && (await (await room.inputs()).find(reference));
  if (!input) throw unknown();
  const { public: shown, stub } = input;
  if (shown) return { ...input, public: shown };
  if (stub) return { stub };
  throw unknown();
};

/** The same where a stub is of no use: files of what is not public any more are not there. */
export const findPublished = async (room: SubmissionsRoom, typed: string | undefined): Promise<PublishedNow> => {
  const found = await findPublic(room, typed);
  if (!("public" in found)) throw unknown();
  return found;
};

/** The version that an address names, else the one in force. */
export const editionIn = (
  { reference, editions, public: shown }: PublishedNow,
  version: string | undefined,
): Edition => {
  const number = version === undefined ? shown.edition : Number(version);
  const edition = editions.find((one) => one.number === number);
  if (!edition) throw unknown();
  return { ...edition, files: underPublicNames(edition.files, { reference, showing: shown.showing }) };
};
