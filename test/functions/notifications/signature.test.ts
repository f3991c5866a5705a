import { createSign, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { heard, signedText } from "#functions/notifications/events/signature.ts";
import { readSettings } from "#shared/settings.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const topic = "arn:aws:sns:eu-central-1:111122223333:events";
const said = {
  Type: "Notification",
  MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
  TopicArn: topic,
  Subject: "My First Message",
  Message: "Hello world!",
  Timestamp: "2012-05-02T00:54:06.655Z",
} as const;
const own = "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-f3ecfb7224c7233fe7bb5f59f96de52f.pem";
const signed = (version: "1" | "2", text = signedText(said)) => ({
  ...said,
  SignatureVersion: version,
  Signature: createSign(version === "1" ? "RSA-SHA1" : "RSA-SHA256")
    .update(text)
    .sign(privateKey, "base64"),
  SigningCertUrl: own,
});
const asked: string[] = [];
const listen = (record: object, where = topic) =>
  heard(record, { topic: where, keys: "" }, async (url) => {
    asked.push(url);
    return publicKey;
  });

describe("a notification", () => {
  test("is signed over its names and values in the order that the guide shows", () => {
    expect(signedText(said)).toBe(
      "Message\nHello world!\nMessageId\n22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324\nSubject\nMy First Message\n" +
        `Timestamp\n2012-05-02T00:54:06.655Z\nTopicArn\n${topic}\nType\nNotification\n`,
    );
    expect(signedText({ ...said, Subject: null })).not.toContain("Subject");
  });

  test.each(["1", "2"] as const)("is heard by either signature: %s", async (version) => {
    expect(await listen(signed(version))).toEqual({ message: "Hello world!" });
  });

  test("is not heard when one kind of signature is called the other", async () => {
    expect(await listen({ ...signed("1"), SignatureVersion: "2" })).toEqual({ refused: "forged" });
  });

  test.each([
    "http://sns.eu-central-1.amazonaws.com/SimpleNotificationService-1.pem",
    "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem",
    "https://sns.eu-central-1.amazonaws.com.cn/SimpleNotificationService-1.pem",
    "https://sns.eu-central-1.amazonaws.com:8443/SimpleNotificationService-1.pem",
    "https://sns.eu-central-1.amazonaws.com/evil/SimpleNotificationService-1.pem",
    "https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-1.pem?x=1",
    "https://sns.eu-central-1.amazonaws.com@evil.example/SimpleNotificationService-1.pem",
    "http://127.0.0.1:3000/_local/sns/SimpleNotificationService-1.pem",
  ])("is not heard, and no key is fetched, from %s", async (SigningCertUrl) => {
    asked.length = 0;
    expect(await listen({ ...signed("2"), SigningCertUrl })).toEqual({ refused: "other_key" });
    expect(asked).toEqual([]);
  });

  test("is not heard while no topic is ours", async () => {
    expect(await listen({ ...signed("2"), TopicArn: "" }, "")).toEqual({ refused: "other_topic" });
  });

  test.each(["SubscriptionConfirmation", "UnsubscribeConfirmation"])("is not heard when it is a %s", async (Type) => {
    expect(await listen({ ...signed("2"), Type })).toEqual({ refused: "malformed" });
  });
});

test("keys other than SNS's own count on one machine only", () => {
  const environment = { PUBLIC_ORIGIN: "https://example.org", MAIL_EVENTS_KEYS: "http://127.0.0.1:1/_local/sns" };
  expect(readSettings({ ...environment, STAGE: "local" }).mailEvents.keys).toBe(environment.MAIL_EVENTS_KEYS);
  expect(() => readSettings({ ...environment, STAGE: "production" })).toThrow("SNS");
});
