import { memoryOf, printOf } from "./memory.ts";
import { Patience, Refused } from "./patience.ts";
import type { View } from "./view.ts";
import { asker, type PartLink, type Progress, put } from "./wire.ts";

/** `unable`: parts cannot be sent from here, the whole file perhaps can; a text says why nothing can. */
export type Outcome = "done" | "cancelled" | "unable" | { readonly said: string | undefined };

/** Parts on their way at the same time. */
const atOnce = 2;
/** How often what is missing is asked for, and how often a part that is refused gets another link. */
const mostRounds = 3;

/** Sends a file in parts from where it stopped on this device, if it was begun before. */
export const sendInParts = async (view: View, file: File): Promise<Outcome> => {
  const { parts: address = "", token = "", failed } = view.words;
  const ask = asker(address, token);
  const memory = memoryOf(address);
  const sent = new Map<number, number>();
  const show = () => {
    let sum = 0;
    for (const bytes of sent.values()) sum += bytes;
    view.advance(sum, file.size);
  };
  const patience = new Patience(() => view.wait());
  let upload: string | undefined;
  /** Whether the store takes parts from here: something between may not let them through. */
  const store = { takes: false, fails: false };

  const sendPart = async (link: PartLink, partBytes: number) => {
    const { part } = link;
    const body = file.slice((part - 1) * partBytes, Math.min(part * partBytes, file.size));
    let { url } = link;
    for (let round = 1; ; round++) {
      try {
        await patience.insist(() =>
          put(url, body, patience, (bytes) => {
            sent.set(part, bytes);
            show();
          }),
        );
        store.takes = true;
        return;
      } catch (error) {
        if (!(error instanceof Refused) || round === mostRounds) {
          store.fails = !store.takes;
          throw error;
        }
        const { links = [] } = await patience.insist(() => ask({ step: "links", upload, parts: [part] }));
        url = links[0]?.url ?? url;
      }
    }
  };

  const sendMissing = async ({ links = [], partBytes = file.size }: Progress) => {
    const waiting = [...links];
    const missing = new Set(links.map(({ part }) => part));
    for (let part = 1; (part - 1) * partBytes < file.size; part++)
      sent.set(part, missing.has(part) ? 0 : Math.min(partBytes, file.size - (part - 1) * partBytes));
    show();
    const work = async () => {
      for (let link = waiting.shift(); link && !patience.isStopped; link = waiting.shift())
        await sendPart(link, partBytes);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };

  const sendAll = async (): Promise<void> => {
    const print = await printOf(file);
    const begun = memory.recall();
    if (begun?.print === print) upload = begun.upload;
    for (let round = 1; ; round++) {
      const progress = await patience.insist(() =>
        ask({ step: "begin", name: file.name, size: file.size, ...(upload && { upload }) }),
      );
      if (progress.done) return;
      upload = progress.upload;
      if (upload) memory.keep(print, upload);
      await sendMissing(progress);
      if (patience.isStopped) throw new Error("stopped");
      try {
        await patience.insist(() => ask({ step: "finish", upload }));
        return;
      } catch (error) {
        const isMissing = error instanceof Refused && error.status === 409;
        if (!isMissing || round === mostRounds) throw error;
      }
    }
  };

  const drop = () => upload && ask({ step: "drop", upload }).catch(() => {});
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    patience.stop();
  };
  view.offerCancel(cancel);
  try {
    await sendAll();
    memory.forget();
    return "done";
  } catch (error) {
    patience.stop();
    if (cancelled) {
      memory.forget();
      await drop();
      return "cancelled";
    }
    if (!store.fails) return { said: (error instanceof Refused && error.said) || failed };
    memory.forget();
    await drop();
    return "unable";
  }
};
