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
import { Construct } from "constructs";
import type { Stage } from "./stage.ts";

type Options = Pick<Stage, "mailDomain" | "mailReplyTo" | "mailPerSecond" | "guests">;

/** The domain mail comes from, and a configuration set that tells what becomes of it. */
export class Mail extends Construct {
  readonly #identity: EmailIdentity;
  readonly #configuration: ConfigurationSet;
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
    const topic = new Topic(this, "events", { enforceSSL: true });
    new ConfigurationSetEventDestination(this, "destination", {
      configurationSet: this.#configuration,
      destination: EventDestination.snsTopic(topic),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
    this.#identity.dkimRecords.forEach(({ name, value }, place) => {
      new CfnOutput(this, `dkim-${place + 1}`, { value: `${name} CNAME ${value}` });
    });
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
