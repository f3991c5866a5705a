import type { Message } from "#shared/speech.ts";

export const words = {
  "second.intro":
    "A mail that we sent to the first address of your organization has come back: that address does not take our mail. You receive this because your organization gave this address as another way to be reached.",
  "second.colleague":
    "A mail that we sent to another focal point of your organization has come back: that address does not take our mail. You receive this because you act for the organization too.",
  "second.how":
    "Please tell whoever acts for your organization here. While signed in, they can give us another address. If they cannot sign in, answer this mail: a liaison officer will then send a link to an address of your choice.",
  "second.action": "To the sign-in page",
} as const satisfies Record<string, Message>;
