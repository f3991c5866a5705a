import { hashOf } from "./secrets.ts";

/** The address of the mailbox that an address leads to: without its capitals, and without what stands after a `+`. */
const mailboxOf = (email: string): string => {
  const address = email.trim().normalize("NFKC").toLowerCase();
  const at = address.lastIndexOf("@");
  const plus = address.indexOf("+");
  return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address;
};

/** By which sign-ups of one mailbox are found, however its address is spelt. */
export const mailboxKeyOf = (email: string): string => hashOf(`mailbox\n${mailboxOf(email)}`);
