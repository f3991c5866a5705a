import type { SignUp } from "../sign-up.ts";

/** A sign-up of which nothing is left that tells who it was. */
export const erased = (signUp: SignUp): SignUp => ({
  ...signUp,
  name: "",
  email: "",
  organization: "",
  timeZone: "",
  needs: [],
  needsText: "",
  needsConsent: false,
  furtherNews: false,
  addressKey: `erased#${signUp.reference}`,
  groups: [],
  erased: true,
});
