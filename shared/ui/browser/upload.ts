/** The first thing of a kind in a form, which `UploadForm` has put there. */
const part = <Part extends HTMLElement>(form: HTMLFormElement, selector: string) => {
  const found = form.querySelector<Part>(selector);
  if (!found) throw new Error(selector);
  return found;
};

/** Shows how much of a file was sent, and says what went wrong in the language of the page. */
const watch = (form: HTMLFormElement) => {
  const { upload: most, policy = "", signature = "", tooLarge = "", failed = "" } = form.dataset;
  const file = part<HTMLInputElement>(form, "[type=file]");
  const wrong = part(form, ".wrong[role=alert]");
  const bar = part<HTMLProgressElement>(form, "progress");
  const button = part<HTMLButtonElement>(form, "[type=submit]");

  const say = (text: string) => {
    wrong.textContent = text;
    wrong.hidden = text === "";
  };
  const show = (sending: boolean) => {
    button.disabled = sending;
    if (bar.parentElement) bar.parentElement.hidden = !sending;
  };
  const isTooLarge = () => (file.files?.[0]?.size ?? 0) > Number(most);

  file.addEventListener("change", () => say(isTooLarge() ? tooLarge : ""));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isTooLarge()) return say(tooLarge);
    say("");
    show(true);
    const sent = new FormData(form);
    const onward = new URL(String(sent.get("success_action_redirect")));
    onward.searchParams.set("key", String(sent.get("key")));
    sent.delete("success_action_redirect");
    sent.set("policy", policy);
    sent.set("x-amz-signature", signature);
    const request = new XMLHttpRequest();
    const fail = (text: string) => {
      show(false);
      say(text);
    };
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      bar.value = total > 0 ? (100 * loaded) / total : 0;
    });
    request.addEventListener("load", () => {
      if (request.status < 300) location.assign(onward);
      else fail(request.responseText.includes("EntityTooLarge") ? tooLarge : failed);
    });
    request.addEventListener("error", () => fail(failed));
    request.open("POST", form.action);
    request.send(sent);
  });
};

// A page with several such forms brings this along with each of them.
for (const form of document.querySelectorAll<HTMLFormElement>("[data-upload]:not([data-watched])")) {
  form.dataset.watched = "";
  watch(form);
}
