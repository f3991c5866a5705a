import { SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Service, startService } from "#test/support/service.ts";

let service: Service;
let ses: SESClient;

beforeAll(async () => {
  service = await startService();
  const credentials = { accessKeyId: "t", secretAccessKey: "t" };
  ses = new SESClient({ endpoint: `${service.origin}/_local/ses`, region: "us-east-1", credentials, maxAttempts: 1 });
});
afterEach(() => service.post("/_local/faults", {}));
afterAll(() => service.stop());

const message = (to: string, subject: string) =>
  [
    "From: =?utf-8?B?2LnYsdio2Yo=?= <no-reply@example.org>",
    `To: ${to}`,
    `Subject: ${subject}`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Good day.",
    "--b",
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Disposition: attachment; filename="a.pdf"',
    "Content-Transfer-Encoding: base64",
    "",
    "QkVHSU4=",
    "--b--",
    "",
  ].join("\r\n");

const send = (to: string, subject = "Hello") =>
  ses.send(
    new SendRawEmailCommand({
      Source: "no-reply@example.org",
      Destinations: [to],
      RawMessage: { Data: Buffer.from(message(to, subject)) },
    }),
  );

const mailbox = async (to: string) => (await service.fetch(`/_local/mailbox.json?to=${encodeURIComponent(to)}`)).json();

test("an accepted mail is in the mailbox, whole, newest first, and only under its address", async () => {
  const { MessageId } = await send("a@example.org", "First");
  await send("a@example.org", "Second");
  expect(MessageId).toMatch(/^[\w-]{20,}$/);
  const [newest, older, ...others] = await mailbox("A@example.org");
  expect([newest.subject, older.subject, others]).toEqual(["Second", "First", []]);
  expect(older).toMatchObject({
    id: MessageId,
    to: "a@example.org",
    from: "عربي <no-reply@example.org>",
    text: "Good day.\n",
    headers: { "auto-submitted": "auto-generated" },
    attachments: [{ filename: "a.pdf", contentType: "application/pdf", size: 5, content: "QkVHSU4=" }],
  });
  expect(await mailbox("b@example.org")).toEqual([]);
});

test("the mailbox for people shows what was sent as text, not as markup", async () => {
  await send("c@example.org", "<script>alert(1)</script>");
  const page = await (await service.fetch("/_local/mailbox?to=c@example.org")).text();
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(page).not.toContain("<script");
});

test.each(["nobody", "no space@example.org", "ünïcode@example.org", "a@example"])(
  "%s is no address to send to",
  async (to) => {
    await expect(send(to)).rejects.toMatchObject({ name: "InvalidParameterValue" });
    expect(await mailbox(to)).toEqual([]);
  },
);

test("the simulator's addresses bounce and complain", async () => {
  await send("bounce@simulator.amazonses.com");
  await send("complaint@simulator.amazonses.com");
  expect(await mailbox("bounce@simulator.amazonses.com")).toMatchObject([{ outcome: "bounced" }]);
  expect(await mailbox("complaint@simulator.amazonses.com")).toMatchObject([{ outcome: "complained" }]);
});

test.each([
  ["throttle", "Throttling"],
  ["down", "ServiceUnavailable"],
])("on request it is to %s and keeps nothing", async (fault, name) => {
  await service.post("/_local/faults", { ses: fault });
  await expect(send("d@example.org")).rejects.toMatchObject({ name });
  expect(await mailbox("d@example.org")).toEqual([]);
});

test("the process dies when asked to after accepting, and the mail is there after a restart", async () => {
  const doomed = await startService();
  const gone = new Promise((resolve) => doomed.process.once("exit", (_, signal) => resolve(signal)));
  await doomed.post("/_local/faults", { crash: "after-ses-accept" });
  const body = new URLSearchParams({
    Action: "SendRawEmail",
    Source: "no-reply@example.org",
    "Destinations.member.1": "e@example.org",
    "RawMessage.Data": Buffer.from(message("e@example.org", "Hello")).toString("base64"),
  });
  await expect(doomed.fetch("/_local/ses", { method: "POST", body })).rejects.toThrow();
  expect(await gone).toBe("SIGKILL");
  const again = await startService({ folder: doomed.folder });
  const kept = await (await again.fetch("/_local/mailbox.json?to=e@example.org")).json();
  expect(kept).toHaveLength(1);
  await again.stop();
  await doomed.stop();
});
