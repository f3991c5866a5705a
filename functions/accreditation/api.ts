import type { Operation } from "#shared/api.ts";
import { operations as ofApplication } from "./application/api.ts";
import { describeTables } from "./decision-tables.ts";
import { operations as ofDoors } from "./doors/api.ts";
import { operations as ofLists } from "./lists/api.ts";
import { operations as ofRepresentatives } from "./representatives/api.ts";
import type { AccreditationRoom } from "./room.ts";
import { operations as ofScreening } from "./screening/api.ts";

/** What programs can do in accreditation, part by part; addresses that begin with a reference fit others too, and come last. */
export const operations: readonly Operation<AccreditationRoom>[] = [
  describeTables,
  ...ofDoors,
  ...ofLists,
  ...ofRepresentatives,
  ...ofApplication,
  ...ofScreening,
];
