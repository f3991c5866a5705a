import { type Form, single } from "#shared/web/forms.ts";

/** Decisions about one of a forum's events, of which there is a form for each. */
export const ofEvents = ["change_event", "move_event", "cancel_event", "remove_event"] as const;

const isOfEvents = (decision: string) => (ofEvents as readonly string[]).includes(decision);

/** Which form of a page was sent. */
export const formOf = (form: Form) => {
  const decision = single(form, "decision");
  const purpose = single(form, "purpose");
  if (decision === "create" && purpose) return `${decision}-${purpose}`;
  return isOfEvents(decision) ? `${decision}-${single(form, "event")}` : decision;
};
