import type { Asked } from "./requests.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };

/** Requests that once were answered wrongly, and what they are answered instead. */
export const found: readonly (Asked & { readonly what: string; readonly status: number })[] = [
  {
    what: "a briefing to copy that nobody named",
    as: "officer",
    sending: { method: "GET", address: "/en/desk/briefings/copy" },
    status: 404,
  },
  {
    what: "a call whose name is longer than a key may be",
    as: "applicant",
    sending: { method: "GET", address: `/en/submissions/new?call=${"x".repeat(3000)}` },
    status: 404,
  },
  {
    what: "a field that is called as something that every object has",
    as: "nobody",
    sending: {
      method: "POST",
      address: "/en/briefings/how-to-take-part",
      headers: form,
      body: "__proto__=x&constructor=y",
    },
    status: 422,
  },
  {
    what: "a question of a kind that there is not",
    as: "officer",
    sending: {
      method: "POST",
      address: "/en/desk/forums/imrf-2027/calls/imrf-2027-inputs/questions",
      headers: form,
      body: "version=2&inputs.questions.0.kind=none&inputs.questions.0.place=1",
    },
    status: 422,
  },
  {
    what: "a decision about two who signed up at once",
    as: "officer",
    sending: {
      method: "POST",
      address: "/en/desk/briefings/how-to-take-part/sessions/s1",
      headers: form,
      body: "decision=remove&reason=twice&reference=BRF-0000-0000&reference=BRF-0000-0000",
    },
    status: 404,
  },
];
