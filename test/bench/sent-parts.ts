import { bytesOfPart, partBytes } from "#shared/file-parts.ts";
import type { Bench } from "./bench.ts";
import { totalOf } from "./counted.ts";
import type { Figure } from "./figure.ts";
import { cookieOf, documentPage, wantForm } from "./visits.ts";

const size = 25_000_000;

interface Begun {
  readonly upload: string;
  readonly links: readonly { readonly part: number; readonly url: string }[];
}

/** Bodies that web functions were sent while a file went to the store in parts, beyond the steps themselves. */
export const bytesInParts = async (
  { house: { client }, applicant }: Bench,
  reference: string,
  document: string,
): Promise<Figure> => {
  const { path: forms, ...asked } = wantForm(reference, document, applicant);
  await client.expect(201, forms, asked);
  const path = `${documentPage(reference, document).path}/parts`;
  let asking = 0;
  const step = async (json: object) => {
    asking += Buffer.byteLength(JSON.stringify(json));
    return client.expect(200, path, { json, cookie: cookieOf(applicant) });
  };
  const content = Buffer.alloc(size, "What we did in the last twelve months.\n");
  const before = await totalOf(client);
  const { upload, links } = JSON.parse((await step({ step: "begin", name: "a.txt", size })).body) as Begun;
  for (const { part, url } of links) {
    const from = (part - 1) * partBytes;
    const body = content.subarray(from, from + bytesOfPart(size, part));
    const { status } = await fetch(url, { method: "PUT", body });
    if (status !== 200) throw new Error(`the store of files answered ${status}`);
  }
  await step({ step: "finish", upload });
  const after = await totalOf(client);
  const bytes = after.bytesIn - before.bytesIn - asking;
  return {
    id: "P5",
    what: `bytes of a file of ${size / 1e6} MB in parts through our web functions`,
    value: bytes,
    unit: "bytes",
    goal: "0 bytes",
    met: bytes === 0,
    note: `${after.requests - before.requests} requests of ${asking} bytes, which answered ${after.bytesOut - before.bytesOut} bytes with ${links.length} links`,
  };
};
