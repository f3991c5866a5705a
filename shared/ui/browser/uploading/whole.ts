import type { View } from "./view.ts";

/** Where the form would lead to without scripts, once its file is there. */
export const goOnward = ({ form }: View) => {
  const sent = new FormData(form);
  const onward = new URL(String(sent.get("success_action_redirect")));
  onward.searchParams.set("key", String(sent.get("key")));
  location.assign(onward);
};

/** Sends a file as the form does, and shows how much of it is there. */
export const sendWhole = (view: View, file: File) => {
  const { policy = "", signature = "", tooLarge, failed } = view.words;
  const sent = new FormData(view.form);
  sent.delete("success_action_redirect");
  sent.set("policy", policy);
  sent.set("x-amz-signature", signature);
  // The store looks at nothing that comes behind the file.
  sent.delete("file");
  sent.append("file", file);
  const request = new XMLHttpRequest();
  const fail = (text = "") => {
    view.show(false);
    view.say(text);
  };
  request.upload.addEventListener("progress", ({ loaded, total }) => view.advance(loaded, total));
  request.addEventListener("load", () => {
    if (request.status < 300) goOnward(view);
    else fail(request.responseText.includes("EntityTooLarge") ? tooLarge : failed);
  });
  request.addEventListener("error", () => fail(failed));
  request.open("POST", view.form.action);
  request.send(sent);
};
