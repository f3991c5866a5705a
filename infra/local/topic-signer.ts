import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";

interface Place {
  readonly topic: string;
  /** Below which address the key is shown. */
  readonly keys: string;
}

/** Signs notifications as SNS does, with SHA-256 and a key that is made when it is first needed and lives as long as this process. */
export class TopicSigner {
  readonly #place: Place;
  readonly #name = randomUUID().replaceAll("-", "");
  #pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  key(): string {
    return this.#keys().publicKey.export({ type: "spki", format: "pem" }).toString();
  }

  signed(Message: string) {
    const said = {
      Message,
      MessageId: randomUUID(),
      Subject: "Amazon SES Email Event Notification",
      Timestamp: new Date().toISOString(),
      TopicArn: this.#place.topic,
      Type: "Notification",
    };
    const text = Object.entries(said).map(([name, value]) => `${name}\n${value}\n`);
    const Signature = createSign("RSA-SHA256").update(text.join("")).sign(this.#keys().privateKey, "base64");
    const SigningCertUrl = `${this.#place.keys}/SimpleNotificationService-${this.#name}.pem`;
    return { ...said, SignatureVersion: "2", Signature, SigningCertUrl, MessageAttributes: {} };
  }

  #keys() {
    this.#pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 });
    return this.#pair;
  }
}
