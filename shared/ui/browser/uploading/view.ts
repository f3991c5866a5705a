/** The first thing of a kind in a form, which `UploadForm` has put there. */
const part = <Part extends HTMLElement>(form: HTMLFormElement, selector: string) => {
  const found = form.querySelector<Part>(selector);
  if (!found) throw new Error(selector);
  return found;
};

const locale = () => {
  const { lang } = document.documentElement;
  return lang === "ar" ? "ar-u-nu-latn" : lang;
};

/** How many times screen readers are told how far a file is. */
const tellings = 4;

/** What a form for a file shows while it is sent, in the words that the page brought along. */
export const viewOf = (form: HTMLFormElement) => {
  const words = form.dataset;
  const file = part<HTMLInputElement>(form, "[type=file]");
  const wrong = part(form, ".wrong[role=alert]");
  const bar = part<HTMLProgressElement>(form, "progress");
  const send = part<HTMLButtonElement>(form, "[type=submit]");
  const cancel = form.querySelector<HTMLButtonElement>("[type=button]");
  const status = form.querySelector("[role=status]");
  let told = 0;
  let isWaiting = false;

  const tell = (text = "") => {
    if (status) status.textContent = text;
  };
  const amount = (bytes: number) =>
    (bytes / 1e6).toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const line = (text = "") => {
    const place = bar.parentElement?.querySelector("span");
    if (place) place.textContent = text;
  };

  return {
    form,
    file,
    words,
    tell,
    /** Says what is wrong, or nothing any more. */
    say(text = "") {
      wrong.textContent = text;
      wrong.hidden = text === "";
    },
    /** Whether something is being sent. */
    show(sending: boolean) {
      send.disabled = sending;
      if (bar.parentElement) bar.parentElement.hidden = !sending;
      if (!sending && cancel?.parentElement) cancel.parentElement.hidden = true;
      if (sending) told = bar.value = 0;
    },
    offerCancel(stop: () => void) {
      if (!cancel?.parentElement) return;
      cancel.parentElement.hidden = false;
      cancel.onclick = stop;
    },
    advance(sent: number, total: number) {
      bar.value = total > 0 ? (100 * sent) / total : 0;
      const text = words.sent?.replace("{sent}", amount(sent)).replace("{total}", amount(total));
      line(text);
      const step = Math.floor((tellings * sent) / total);
      if (step > told || isWaiting) tell(text);
      told = Math.max(told, step);
      isWaiting = false;
    },
    wait() {
      isWaiting = true;
      line(words.waiting);
      tell(words.waiting);
    },
  };
};

export type View = ReturnType<typeof viewOf>;
