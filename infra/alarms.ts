import { Aws, Duration } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { type Gauge, metricNamespace } from "#shared/metrics.ts";
import type { Functions } from "./functions.ts";

interface Options {
  readonly stage: string;
  readonly functions: Functions;
  readonly api: HttpApi;
  /** Who is told; without one the alarms are only shown. */
  readonly address?: string | undefined;
}

interface Threshold {
  readonly above: number;
  /** Whether silence is itself alarming. */
  readonly orSilent?: boolean;
}

const period = Duration.minutes(5);
/** Without dimensions: summed over every function of the account and region, for the price of one. */
const ofAllFunctions = (metricName: string) =>
  new Metric({ namespace: "AWS/Lambda", metricName, statistic: "Sum", period });
const oldestDueMail: Gauge = "OldestDueMail";

/**
 * What somebody must look at: faults, refused calls, and mail that does not leave. Every alarm is paid for each month:
 * which function failed stands in CloudWatch's own pages, and a stream of jobs that lags is made up for by the schedule.
 */
export class Alarms extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, id: string, { stage, functions, api, address }: Options) {
    super(scope, id);
    this.#topic = new Topic(this, "topic", { enforceSSL: true });
    // The topic's own policy replaces the one by which any alarm of the account may publish.
    const alarms = new ServicePrincipal("cloudwatch.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    });
    this.#topic.grantPublish(alarms);
    if (address) this.#topic.addSubscription(new EmailSubscription(address));

    this.#add("a function fails", ofAllFunctions("Errors"), { above: 0 });
    this.#add("a function is throttled", ofAllFunctions("Throttles"), { above: 0 });
    for (const [name, lambda, { streams = [] }] of functions.all()) {
      const ordered = streams.filter((table) => !table.endsWith("Jobs"));
      if (ordered.length === 0) continue;
      const age = lambda.metric("IteratorAge", { period, statistic: "Maximum" });
      this.#add(`${name} lags behind ${ordered.join(" and ")}`, age, { above: Duration.minutes(5).toMilliseconds() });
    }
    this.#add("pages fail", api.metricServerError({ period, statistic: "Sum" }), { above: 0 });
    // Functions log this gauge every minute: silence means that the sweep itself is down.
    const oldest = new Metric({
      namespace: metricNamespace,
      metricName: oldestDueMail,
      dimensionsMap: { Stage: stage },
      statistic: "Maximum",
      period,
    });
    this.#add("mail does not leave", oldest, { above: Duration.minutes(15).toSeconds(), orSilent: true });
  }

  #add(what: string, metric: IMetric, { above, orSilent = false }: Threshold) {
    const alarm = new Alarm(this, what, {
      alarmDescription: `Baraza: ${what}`,
      metric,
      threshold: above,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: orSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.#topic));
    alarm.addOkAction(new SnsAction(this.#topic));
  }
}
