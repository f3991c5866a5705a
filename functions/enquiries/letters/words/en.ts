import type { Message } from "#shared/speech.ts";

export const words = {
  "letter.open": "Open my question",
  "letter.confirm": {
    one: "Somebody, probably you, has asked us a question with this address. Open the link within {count} hour and press the button: only then does the question reach us.",
    other:
      "Somebody, probably you, has asked us a question with this address. Open the link within {count} hours and press the button: only then does the question reach us.",
  },
  "letter.confirm.action": "Confirm and send the question",
  "letter.confirm.not_you": "If it was not you, do nothing: nobody reads the question, and it is erased.",
  "letter.received": "Thank you. We have received your question.",
  "letter.received.next": "A liaison officer answers by the date above, by mail and on the page of your question.",
  "letter.replied": "We have received what you wrote. A liaison officer goes on with it.",
  "letter.question": "A liaison officer asks you back:",
  "letter.reminder": "We have asked you something about your question and wait for your reply.",
  "letter.lapsed": "No reply came in time, and so we have set your question aside.",
  "letter.answered": "A liaison officer has answered your question:",
  "letter.answered.whole": "The page of your question shows the whole answer.",
  "letter.closed": "A liaison officer has closed your question and writes:",
  "letter.reopen": {
    one: "If something is still open, write again on that page within {count} day.",
    other: "If something is still open, write again on that page within {count} days.",
  },
  "letter.desk.open": "Open the case",
  "letter.nag": "Somebody waits for the answer to a question.",
  "letter.handedOver": "A colleague has handed a question over to you.",
  "letter.rounds": "In this case the most questions were asked back. Any further one is for the secretariat.",
  "letter.message": "A message waits for you. Open the page and enter the number and the code that you wrote down.",
  "letter.message.action": "Open the page",
  "letter.message.secretariat": "Something waits for the secretariat at the desk.",
  "letter.message.desk": "Open the desk",
} as const satisfies Record<string, Message>;
