import type { Connection } from "#shared/connection.ts";
import type { Files } from "#shared/files.ts";
import { lazily } from "#shared/lazily.ts";

/** The bucket as far as scanning reads it, and stores what it made. */
export type ScannedFiles = Pick<Files, "firstVersion" | "get" | "tags" | "put">;

/** What the duties of this capability work with. */
export const scanningRoom = (connection: Connection) => ({
  bucket: connection.settings.files.bucket,
  files: lazily(async (): Promise<ScannedFiles> => {
    const { Files } = await import("#shared/files.ts");
    return new Files(connection);
  }),
  uploads: lazily(async () => {
    const [{ ScannedUploads }, database] = await Promise.all([import("./store.ts"), connection.database()]);
    return new ScannedUploads(database, connection);
  }),
});

export type ScanningRoom = ReturnType<typeof scanningRoom>;
