/** Tells deadlines in the time of the reader's device. */
const tellLocalTimes = () => {
  const { lang } = document.documentElement;
  const locale = { ar: "ar-u-nu-latn", en: "en-GB" }[lang] ?? lang;
  for (const place of document.querySelectorAll<HTMLElement>("[data-local-time]")) {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const words = new Date(place.dataset.localTime ?? "").toLocaleString(locale, {
      dateStyle: "full",
      timeStyle: "short",
      hourCycle: "h23",
    });
    place.textContent = timeZone ? `${words} (${timeZone.replace(/_/g, " ")})` : words;
    place.parentElement?.removeAttribute("hidden");
  }
};

/** Asks before a form is left with answers that were typed and not sent. */
const guardForms = () => {
  const unsent = new Set<EventTarget>();
  for (const form of document.querySelectorAll("[data-guard]")) {
    form.addEventListener("input", () => unsent.add(form));
    form.addEventListener("submit", () => unsent.delete(form));
  }
  addEventListener("beforeunload", (event) => {
    if (unsent.size > 0) event.preventDefault();
  });
};

tellLocalTimes();
guardForms();
// A refused form begins with its errors, for screen readers and keyboards too.
document.querySelector<HTMLElement>("[data-focus]")?.focus();
