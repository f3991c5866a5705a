import { Duration } from "aws-cdk-lib";
import type { LogGroup } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Construct } from "constructs";

/** Puts the static files into the bucket on deployment; earlier ones stay, for pages that are still open somewhere. */
export class Upload extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { folder, bucket, log }: { folder: string; bucket: IBucket; log: LogGroup },
  ) {
    super(scope, id);
    const shared = { destinationBucket: bucket, prune: false, retainOnDelete: false, memoryLimit: 256, logGroup: log };
    new BucketDeployment(this, "static", {
      ...shared,
      sources: [Source.asset(folder, { exclude: ["api"] })],
      destinationKeyPrefix: "static",
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    new BucketDeployment(this, "api", {
      ...shared,
      sources: [Source.asset(folder, { exclude: ["*", "!api", "!api/**"] })],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.minutes(5))],
    });
  }
}
