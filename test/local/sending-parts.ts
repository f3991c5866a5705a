import { expect } from "vitest";
import { environment } from "#infra/local/environment.ts";
import { FileParts, partBytes } from "#shared/file-parts.ts";
import { readSettings } from "#shared/settings.ts";
import { programWith, tokenOf } from "#test/journeys/programs.ts";
import type { Service } from "#test/support/service.ts";

interface Step {
  readonly step: "begin" | "links" | "finish" | "drop";
  readonly [more: string]: unknown;
}

interface Said {
  readonly done?: boolean;
  readonly upload: string;
  readonly there: readonly number[];
  readonly links: readonly { readonly part: number; readonly url: string }[];
  readonly code?: string;
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly detail: string }[];
}

/** A call of the demonstration that takes applications for a document by the id `letter`. */
const openCall = async (service: Service, forum: string): Promise<string> => {
  const html = await (await service.fetch("/en/accreditation")).text();
  const [, call = ""] = new RegExp(`/accreditation/(${forum}-\\d+-accreditation)`).exec(html) ?? [];
  expect(call).not.toBe("");
  return call;
};

/** Somebody of the demonstration who has begun to apply to a forum, as scripts of the page of the letter are. */
export const applicantOf = async (service: Service, email: string, forum: string) => {
  const token = await tokenOf(service, email);
  const program = programWith(service, token);
  const { reference } = await program("/api/accreditation", { call: await openCall(service, forum) });
  const page = `/en/accreditation/applications/${reference}/documents/letter`;
  const cookie = `session=${token}`;
  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    service.fetch(path, {
      method: "POST",
      body,
      headers: { cookie, origin: service.origin, "content-type": "application/json", ...headers },
    });
  return {
    reference,
    page,
    token,
    send,
    /** Has a form given out for the letter; answers the key of its file. */
    wanted: async () => {
      const asked = { document: "letter", name: "" };
      const { fields } = await program<{ fields: { key: string } }>(`/api/accreditation/${reference}/files`, asked);
      return fields.key;
    },
    ask: async (step: Step, path = `${page}/parts`) => {
      const answer = await send(path, JSON.stringify(step));
      const type = answer.headers.get("content-type");
      return { status: answer.status, type, said: (await answer.json()) as Said };
    },
    /** What the page says of the letter. */
    state: async () => {
      const html = await (await service.fetch(page, { headers: { cookie } })).text();
      return { html, state: /data-upload-state="(\w+)"/.exec(html)?.[1] };
    },
  };
};

export type Sender = Awaited<ReturnType<typeof applicantOf>>;

/** Sends the parts of a content to where it was said. */
export const putParts = async ({ links }: Pick<Said, "links">, content: Buffer<ArrayBuffer>) => {
  for (const { part, url } of links) {
    const body = content.subarray((part - 1) * partBytes, part * partBytes);
    expect((await fetch(url, { method: "PUT", body })).status).toBe(200);
  }
};

/** What a function of a service would hold to speak to the bucket, by where a link leads. */
export const bucketOf = async (service: Service, { links }: Pick<Said, "links">): Promise<FileParts> => {
  const files = { origin: new URL(links[0]?.url ?? "").origin, travelKey: "k" };
  const place = { origin: service.origin, databaseEndpoint: "http://127.0.0.1:1", mailEndpoint: "http://127.0.0.1:1" };
  const { now } = (await (await service.fetch("/_local/clock")).json()) as { now: string };
  return new FileParts({ settings: readSettings(environment({ ...place, files })), now: () => new Date(now) });
};
