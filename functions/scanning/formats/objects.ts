import { type Compound, type Item, isCompound, readCompound } from "./compound.ts";
import type { Found } from "./flaw.ts";

type ReadArchive = (bytes: Buffer) => Promise<Found>;

export const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04";

const activeStorages = ["macros", "_vba_project_cur", "vba"];
const activeStreams = ["_vba_project", "\u0001ole10native"];
const isActive = ({ storage, name }: Item) => (storage ? activeStorages : activeStreams).includes(name.toLowerCase());
const isPackage = ({ storage, name }: Item) => !storage && name.toLowerCase() === "package";

/** Whether a compound file holds macros, itself or in a document packed into it, or any other file packed whole. */
export const holdsActive = async ({ items, read }: Compound, readArchive: ReadArchive): Promise<boolean> => {
  if (items.some(isActive)) return true;
  for (const item of items.filter(isPackage)) if (await isActiveObject(read(item), readArchive)) return true;
  return false;
};

/** The same of an object inside another document, which may be of any kind. */
export const isActiveObject = async (bytes: Buffer, readArchive: ReadArchive): Promise<boolean> => {
  if (isArchive(bytes)) return (await readArchive(bytes)).findings.includes("macros");
  return isCompound(bytes) && (await holdsActive(readCompound(bytes), readArchive));
};
