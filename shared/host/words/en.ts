import type { Message } from "../../speech.ts";

export const words = {
  "host.title": "Host organization",
  "host.name": "Name of the host organization",
  "host.since": "As of",
  "host.by": "Who answered",
  "host.state.none": "None named",
  "host.state.asked": "Asked, no answer yet",
  "host.state.confirmed": "Has confirmed that it vouches",
  "host.state.declined": "Has declined",
  "host.state.expired": "Did not answer in time",
  "host.state.withdrawn": "No longer vouches",
  "host.to": "See or change the host organization",
  "host.papers": "A host organization that vouches for you replaces legal papers. It confirms by mail.",
} as const satisfies Record<string, Message>;
