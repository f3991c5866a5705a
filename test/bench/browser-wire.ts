import type { CDPSession, Page } from "playwright-core";

/** What a page brought over the wire, by kind of file. */
export interface Wire {
  readonly bytes: number;
  readonly requests: number;
  readonly document: number;
  readonly stylesheet: number;
  readonly script: number;
}

/** Opens an address with an empty cache and adds up everything that came over the wire, headers included. */
export const wireOf = async (page: Page, session: CDPSession, address: string): Promise<Wire> => {
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  const seen = ({ requestId, type }: { requestId: string; type: string }) => kinds.set(requestId, type);
  const done = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) =>
    sizes.set(requestId, encodedDataLength);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.responseReceived", seen);
  session.on("Network.loadingFinished", done);
  const answer = await page.goto(address, { waitUntil: "load" });
  session.off("Network.responseReceived", seen);
  session.off("Network.loadingFinished", done);
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}`);
  // Pictures inside addresses (data:) are part of the page that names them.
  const fetched = [...sizes].filter(([, bytes]) => bytes > 0);
  const of = (wanted: string) => fetched.reduce((sum, [id, bytes]) => sum + (kinds.get(id) === wanted ? bytes : 0), 0);
  return {
    bytes: fetched.reduce((sum, [, bytes]) => sum + bytes, 0),
    requests: fetched.length,
    document: of("Document"),
    stylesheet: of("Stylesheet"),
    script: of("Script"),
  };
};
