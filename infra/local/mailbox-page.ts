import { html } from "hono/html";
import type { Mail } from "./mailbox.ts";

const one = (mail: Mail) => html`<article>
  <h2>${mail.subject}</h2>
  <p>${mail.at} · to <b>${mail.to}</b> · from ${mail.from}${mail.outcome === "delivered" ? "" : ` · ${mail.outcome}`}</p>
  <iframe sandbox title="${mail.subject}" srcdoc="${mail.html}" loading="lazy"></iframe>
  <details><summary>text</summary><pre dir="auto">${mail.text}</pre></details>
  <details><summary>headers</summary><pre>${Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}\n`)}</pre></details>
</article>`;

/** The mailbox for a developer to read; in English only, for it exists on one machine only. */
export const mailboxPage = (mails: readonly Mail[], to: string | undefined) => html`<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Mailbox</title>
  <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
    article { border: 1px solid #999; border-radius: .5rem; padding: 0 1rem 1rem; margin: 1.5rem 0 }
    iframe { width: 100%; height: 24rem; border: 1px solid #ccc }
    pre { white-space: pre-wrap; overflow-wrap: anywhere }
  </style>
  <h1>Mail sent from this machine's service</h1>
  <form><label>to <input name="to" value="${to ?? ""}"></label> <button>Show</button></form>
  ${mails.length === 0 ? html`<p>None.</p>` : mails.map(one)}
</html>`;
