import type { OrganizationStatus } from "./organizations.ts";

// In a file of its own: rules that pages load first need it, and not what reads organizations.

/** With a confirmed address and in good standing: these may apply, whether an officer has read the registration or not. */
export const entitledStatuses: readonly OrganizationStatus[] = [
  "submitted",
  "info_requested",
  "lapsed",
  "active",
  "update_due",
];
