import { join } from "node:path";
import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { TableName } from "#shared/tables.ts";
import type { FunctionName } from "#shared/wiring.ts";
import { type Access, access, fileAccess, type Verb } from "./access.ts";
import { Alarms } from "./alarms.ts";
import { Api } from "./api.ts";
import { Files } from "./files.ts";
import { answersRequests, Functions } from "./functions.ts";
import { Mail } from "./mail.ts";
import { Schedules } from "./schedules.ts";
import { Site } from "./site.ts";
import type { Stage } from "./stage.ts";
import { Streams } from "./streams.ts";
import { Tables } from "./tables.ts";
import { TravelKey } from "./travel-key.ts";
import { Upload } from "./upload.ts";

interface Options {
  readonly stage: Stage;
  /** The folder that `buildAll` of bundles.ts wrote. */
  readonly built: string;
}

/** One environment of Baraza, whole. */
export class Baraza extends Stack {
  constructor(scope: Construct, id: string, { stage, built }: Options) {
    super(scope, id, { description: `Baraza, ${stage.stage}`, terminationProtection: stage.keep });
    const { keep, domain, certificate } = stage;
    const logRetention = keep ? RetentionDays.THREE_MONTHS : RetentionDays.TWO_WEEKS;

    const tables = new Tables(this, "tables", { keep });
    const mail = new Mail(this, "mail", stage);
    const api = new Api(this, "api", { name: id, logRetention });
    const secret = new Secret(this, "origin-secret", {
      description: "What CloudFront shows the API",
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    // CloudFormation fills it in on deployment: it stands in no template. Whoever may read a function's settings sees it.
    const shown = secret.secretValue.unsafeUnwrap();
    const site = new Site(this, "site", { api: api.http, secret: shown, domain, certificate, keep });

    const files = new Files(this, "sent-files", { site: site.origin, keep });
    const travelKey = new TravelKey(this, "travel-key", { keep });

    const functions = new Functions(this, "functions", {
      bundles: join(built, "functions"),
      logRetention,
      environment: () => ({ STAGE: stage.stage, PUBLIC_ORIGIN: site.origin }),
    });
    for (const [name, lambda, wiring] of functions.all()) {
      if (answersRequests(wiring)) lambda.addEnvironment("ORIGIN_SECRET", shown);
      for (const [table, verbs] of grants(name)) tables.open(lambda, table, verbs);
      const granted = fileAccess[name];
      if (granted) files.open(lambda, granted);
    }
    travelKey.open(functions.get("accreditation"));
    mail.open(functions.get("notifications"));
    if (stage.foundingAddress) functions.get("registration").addEnvironment("FOUNDING_ADDRESS", stage.foundingAddress);

    api.route(functions);
    new Schedules(this, "schedules", functions);
    files.wake(functions);
    mail.wake(functions);
    new Streams(this, "streams", { functions, tables });
    new Alarms(this, "alarms", { stage: stage.stage, functions, api: api.http, address: stage.alarmAddress });

    const log = new LogGroup(this, "upload-log", { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY });
    const upload = new Upload(this, "upload", { folder: join(built, "static"), bucket: site.bucket, log });
    // New pages name new files: these have to be there first.
    for (const [, lambda] of functions.all()) lambda.node.addDependency(upload);
    new CfnOutput(this, "address", { value: site.origin });
  }
}

const grants = (name: FunctionName) => Object.entries(access[name] satisfies Access) as [TableName, readonly Verb[]][];
