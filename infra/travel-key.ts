import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";

/** The key that wraps the keys of travel documents, each for one forum; it never leaves KMS. */
export class TravelKey extends Construct {
  readonly #key: Key;

  constructor(scope: Construct, id: string, { keep }: { keep: boolean }) {
    super(scope, id);
    this.#key = new Key(this, "key", {
      description: "Baraza: travel documents",
      enableKeyRotation: true,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  /** Lets a function wrap and unwrap keys for a forum that it names, and in no other way. */
  open(to: Lambda) {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ["kms:Decrypt", "kms:GenerateDataKey"],
        resources: [this.#key.keyArn],
        conditions: {
          Null: { "kms:EncryptionContext:forum": "false" },
          "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["forum"] },
        },
      }),
    );
    to.addEnvironment("TRAVEL_KEY", this.#key.keyArn);
  }
}
