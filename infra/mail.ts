import { CfnOutput, Stack } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { LambdaSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Functions } from "./functions.ts";
import type { Stage } from "./stage.ts";

type Options = Pick<Stage, "mailDomain" | "mailReplyTo" | "mailPerSecond" | "guests">;

/** The domain mail comes from, and a configuration set that tells what becomes of it. */
export class Mail extends Construct {
  readonly #identity: EmailIdentity;
  readonly #configuration: ConfigurationSet;
  readonly #topic: Topic;
  readonly #address: string;
  readonly #stage: Options;

  constructor(scope: Construct, id: string, stage: Options) {
    super(scope, id);
    this.#stage = stage;
    this.#address = `baraza@${stage.mailDomain}`;
    this.#configuration = new ConfigurationSet(this, "configuration", {
      // Whom not to write to is our own record; SES's would drop mail without telling whose.
      disableSuppressionList: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    this.#identity = new EmailIdentity(this, "identity", { identity: Identity.domain(stage.mailDomain) });
    // What it signs with SHA-256 rather than SHA-1. CDK lets SES alone publish, of this account and for this set.
    this.#topic = new Topic(this, "events", { enforceSSL: true, signatureVersion: "2" });
    new ConfigurationSetEventDestination(this, "destination", {
      configurationSet: this.#configuration,
      destination: EventDestination.snsTopic(this.#topic),
      // That a message was sent is known from the answer to sending it, and none is rendered from a template.
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    this.#identity.dkimRecords.forEach(({ name, value }, place) => {
      new CfnOutput(this, `dkim-${place + 1}`, { value: `${name} CNAME ${value}` });
    });
  }

  /** Wakes functions by what becomes of messages. */
  wake(functions: Functions) {
    for (const [, lambda, { mailEvents }] of functions.all()) {
      if (!mailEvents) continue;
      this.#topic.addSubscription(new LambdaSubscription(lambda));
      lambda.addEnvironment("MAIL_EVENTS_TOPIC", this.#topic.topicArn);
    }
  }

  /** Lets a function send from our address, through our configuration set, and in no other way. */
  open(to: Lambda) {
    const { mailPerSecond, mailReplyTo, guests } = this.#stage;
    const { configurationSetName } = this.#configuration;
    const configuration = { service: "ses", resource: "configuration-set", resourceName: configurationSetName };
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ["ses:SendRawEmail"],
        resources: [this.#identity.emailIdentityArn, Stack.of(this).formatArn(configuration)],
        conditions: { StringEquals: { "ses:FromAddress": this.#address } },
      }),
    );
    to.addEnvironment("MAIL_FROM", `Baraza <${this.#address}>`);
    to.addEnvironment("MAIL_PER_SECOND", String(mailPerSecond));
    if (mailReplyTo) to.addEnvironment("MAIL_REPLY_TO", mailReplyTo);
    if (guests.length > 0) to.addEnvironment("MAIL_GUESTS", guests.join(","));
    to.addEnvironment("SES_CONFIGURATION_SET", configurationSetName);
  }
}
