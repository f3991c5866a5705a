import { type Patience, Refused } from "./patience.ts";

/** What the site answers to a step: what is still to be sent and where, or that everything arrived. */
export interface Progress {
  readonly done?: true;
  readonly upload?: string;
  readonly partBytes?: number;
  readonly links?: readonly PartLink[];
}

export interface PartLink {
  readonly part: number;
  readonly url: string;
}

/** Asks the site for a step; throws `Refused` with its reason, or whatever else keeps it from answering. */
export const asker =
  (address: string, token: string) =>
  async (step: object): Promise<Progress> => {
    const answer = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "x-form-token": token },
      body: JSON.stringify(step),
    });
    if (answer.status >= 500) throw new Error(String(answer.status));
    const said = await answer.json();
    if (!answer.ok) throw new Refused(answer.status, said.errors?.[0]?.detail);
    return said;
  };

/** Milliseconds in which nothing moves before a part is sent anew. */
const longestSilence = 60_000;

/** Sends one part to the store. */
export const put = (url: string, body: Blob, patience: Patience, advance: (sent: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    let silence = setTimeout(abort, longestSilence);
    const done = patience.during(abort);
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(silence);
      silence = setTimeout(abort, longestSilence);
      advance(loaded);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      done();
      const { status } = request;
      if (status >= 200 && status < 300) return resolve();
      advance(0);
      reject(status >= 400 && status < 500 ? new Refused(status) : new Error(String(status)));
    };
    request.open("PUT", url);
    request.send(body);
  });
