import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { type FileAccess, type FileVerb, fileActions, foundClean, listingVerbs, sentAreas } from "./access.ts";
import type { Functions } from "./functions.ts";
import { MalwareProtection } from "./malware-protection.ts";

interface Options {
  /** The site, whose pages send files. */
  readonly site: string;
  readonly keep: boolean;
}

/** The files that people send: kept in every version, looked through for malware, reached by signed requests only. */
export class Files extends Construct {
  readonly #bucket: Bucket;

  constructor(scope: Construct, id: string, { site, keep }: Options) {
    super(scope, id);
    this.#bucket = new Bucket(this, "bucket", {
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      cors: [
        {
          allowedOrigins: [site],
          allowedMethods: [HttpMethods.GET, HttpMethods.POST, HttpMethods.PUT],
          exposedHeaders: ["ETag"],
          maxAge: 3600,
        },
      ],
      // Earlier versions stay: the first is the one that counts, and whoever sends a second makes it an earlier one.
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7), expiredObjectDeleteMarker: true }],
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    // CDK's own way to the same setting is a function that may change any notification.
    const plain = this.#bucket.node.defaultChild as CfnBucket;
    plain.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    new MalwareProtection(this, "malware-protection", this.#bucket);
  }

  /** Lets a function do these things with files, and tells it where they are. */
  open(to: Lambda, granted: FileAccess) {
    for (const [verb, areas] of Object.entries(granted) as [FileVerb, readonly string[]][]) {
      const below = areas.map((area) => this.#bucket.arnForObjects(`${area}/*`));
      const conditions = verb === "give" ? { StringEquals: foundClean } : undefined;
      const statement = { actions: [...fileActions[verb]], resources: below };
      to.addToRolePolicy(new PolicyStatement({ ...statement, ...(conditions && { conditions }) }));
      if (!listingVerbs.includes(verb)) continue;
      to.addToRolePolicy(
        new PolicyStatement({
          actions: ["s3:ListBucketVersions"],
          resources: [this.#bucket.bucketArn],
          conditions: { StringLike: { "s3:prefix": areas.map((area) => `${area}/*`) } },
        }),
      );
    }
    to.addEnvironment("FILES_BUCKET", this.#bucket.bucketName);
    to.addEnvironment("FILES_ORIGIN", `https://${this.#bucket.bucketRegionalDomainName}`);
  }

  /** Wakes functions by files that people send and by what was found in them; a schedule makes up for what is lost. */
  wake(functions: Functions) {
    const { account } = Stack.of(this);
    const sent = sentAreas.map((prefix) => ({ prefix }));
    const patterns = {
      arrived: {
        source: ["aws.s3"],
        detailType: ["Object Created"],
        detail: { bucket: { name: [this.#bucket.bucketName] }, object: { key: sent } },
      },
      judged: {
        source: ["aws.guardduty"],
        detailType: ["GuardDuty Malware Protection Object Scan Result"],
        detail: { s3ObjectDetails: { bucketName: [this.#bucket.bucketName], objectKey: sent } },
      },
    };
    for (const [name, lambda, { files }] of functions.all()) {
      if (!files) continue;
      for (const [what, pattern] of Object.entries(patterns)) {
        new Rule(this, `${name}-${what}`, {
          description: `Baraza: a file ${what}, for ${name}`,
          eventPattern: { account: [account], ...pattern },
          targets: [new LambdaFunction(lambda, { retryAttempts: 10, maxEventAge: Duration.hours(2) })],
        });
      }
    }
  }
}
