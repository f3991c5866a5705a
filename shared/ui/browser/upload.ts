import { memoryOf } from "./uploading/memory.ts";
import { sendInParts } from "./uploading/parts.ts";
import { type View, viewOf } from "./uploading/view.ts";
import { goOnward, sendWhole } from "./uploading/whole.ts";

/** Bytes up to which a file goes in one piece: on a slow line that takes less than a few minutes, and three requests fewer. */
const smallest = 1_000_000;

const canSendParts = ({ words }: View, file: File) =>
  Boolean(words.parts) && file.size > smallest && "fetch" in window && "slice" in Blob.prototype;

const send = async (view: View, file: File) => {
  view.say();
  view.show(true);
  const outcome = canSendParts(view, file) ? await sendInParts(view, file) : "unable";
  if (outcome === "done") return goOnward(view);
  if (outcome === "unable") return sendWhole(view, file);
  view.show(false);
  if (outcome === "cancelled") view.tell(view.words.cancelled);
  else view.say(outcome.said);
};

/** Shows how much of a file was sent, and says what went wrong in the language of the page. */
const watch = (form: HTMLFormElement) => {
  const view = viewOf(form);
  const { file, words } = view;
  const chosen = () => file.files?.[0];
  const isTooLarge = () => (chosen()?.size ?? 0) > Number(words.upload);
  const begun = form.querySelector<HTMLElement>(".begun");
  if (begun && words.parts) begun.hidden = !memoryOf(words.parts).recall();

  file.addEventListener("change", () => view.say(isTooLarge() ? words.tooLarge : ""));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const whole = chosen();
    if (isTooLarge()) view.say(words.tooLarge);
    else if (whole) void send(view, whole);
  });
};

// A page with several such forms brings this along with each of them.
for (const form of document.querySelectorAll<HTMLFormElement>("[data-upload]:not([data-watched])")) {
  form.dataset.watched = "";
  watch(form);
}
