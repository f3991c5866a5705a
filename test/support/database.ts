import { inject } from "vitest";

/**
 * Where this worker's tests find their database. Engines grow slow with thousands of tables, so there are several; all
 * that runs in one worker meets the same one.
 */
export const databaseEndpoint = (): string => {
  const endpoints = inject("databaseEndpoints");
  const endpoint = endpoints[Number(process.env.VITEST_POOL_ID ?? 0) % endpoints.length];
  if (!endpoint) throw new Error("the run has no database");
  return endpoint;
};
