import { createHash } from "node:crypto";
import { type IncomingHttpHeaders, request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { setTimeout as pause } from "node:timers/promises";
import type { Credentials } from "./settings.ts";
import { queryOf, signable, signerFor, type Unsigned } from "./signing.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const attempts = 4;
const firstPauseMilliseconds = 100;
/** How long nothing may come before an attempt counts as failed. */
const patienceMilliseconds = 5000;

// KMS says with status 400, as if it were for good, that it was asked too often.
const passes = ({ status, body }: Answer) =>
  status >= 500 || status === 429 || (status === 400 && body.includes("ThrottlingException"));

/**
 * Sends a request to a service of AWS, signed, again where it fails for the moment: so only what may be done twice.
 * Rejects when the service cannot be reached; what it answers at last is answered, whatever its status.
 */
export const sendSigned = async (
  service: "s3" | "kms",
  credentials: Credentials,
  now: Date,
  unsigned: Unsigned,
): Promise<Answer> => {
  const body = unsigned.body ?? new Uint8Array();
  const hash = createHash("sha256").update(body).digest("hex");
  const wanted = signable({ ...unsigned, headers: { ...unsigned.headers, "x-amz-content-sha256": hash } });
  const signed = await signerFor(service, credentials).sign(wanted, { signingDate: now });
  const query = queryOf(unsigned.query ?? {});
  const address = `${unsigned.origin}${unsigned.path}${query && `?${query}`}`;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendOnce(address, unsigned.method, signed.headers, body).catch((error) => {
      if (attempt === attempts) throw error;
    });
    if (answer && (attempt === attempts || !passes(answer))) return answer;
    await pause(firstPauseMilliseconds * 2 ** (attempt - 1));
  }
};

const sendOnce = (
  address: string,
  method: string,
  headers: Record<string, string>,
  body: Uint8Array,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const send = address.startsWith("https:") ? tlsRequest : plainRequest;
    const length = method === "GET" ? {} : { "content-length": String(body.length) };
    const sent = send(address, { method, headers: { ...headers, ...length } }, (answer) => {
      answer
        .toArray()
        .then((parts) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
        .catch(reject);
    });
    sent.setTimeout(patienceMilliseconds, () => sent.destroy(new Error("no answer in time")));
    sent.once("error", reject);
    sent.end(body);
  });
