import { join } from "node:path";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as Lambda, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";

interface Options {
  /** The folder of bundles, one below it for each function. */
  readonly bundles: string;
  readonly environment: (name: FunctionName) => Record<string, string>;
  readonly logRetention: RetentionDays;
}

const wired = Object.entries(wiring) as [FunctionName, Wiring][];

export const answersRequests = ({ words, fallback }: Wiring) => words.length > 0 || fallback === true;

/** A Lambda for each folder of `functions/`; each begins with the right to write its own log and nothing else. */
export class Functions extends Construct {
  readonly #made: ReadonlyMap<FunctionName, Lambda>;

  constructor(scope: Construct, id: string, options: Options) {
    super(scope, id);
    this.#made = new Map(wired.map(([name, wiring]) => [name, this.#make(name, wiring, options)]));
  }

  get(name: FunctionName): Lambda {
    const made = this.#made.get(name);
    if (!made) throw new Error(`no function ${name}`);
    return made;
  }

  all(): (readonly [FunctionName, Lambda, Wiring])[] {
    return wired.map(([name, wiring]) => [name, this.get(name), wiring]);
  }

  #make(
    name: FunctionName,
    { everyMinutes, files, mailEvents }: Wiring,
    { bundles, environment, logRetention }: Options,
  ) {
    const logGroup = new LogGroup(this, `${name}-log`, {
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, `${name}-role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [logGroup.logGroupArn],
      }),
    );
    return new Lambda(this, name, {
      description: `Baraza: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "handler.handler",
      code: Code.fromAsset(join(bundles, name)),
      role,
      logGroup,
      environment: environment(name),
      // With memory comes processor time: at half of it a cold start takes twice as long and costs the same.
      memorySize: 1024,
      timeout: Duration.seconds(everyMinutes ? 90 : 20),
      // Who calls without waiting is a schedule, whose next call makes up for a failed one, or tells of a file or a mail only once.
      retryAttempts: files || mailEvents ? 2 : 0,
      maxEventAge: files || mailEvents ? Duration.hours(1) : Duration.minutes(1),
    });
  }
}
