import { Duration } from "aws-cdk-lib";
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Construct } from "constructs";
import type { Functions } from "./functions.ts";

/** Wakes functions by the clock, each with `{ "schedule": "<instant>" }`. */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, functions: Functions) {
    super(scope, id);
    for (const [name, lambda, { everyMinutes }] of functions.all()) {
      if (!everyMinutes) continue;
      new Schedule(this, name, {
        schedule: ScheduleExpression.rate(Duration.minutes(everyMinutes)),
        target: new LambdaInvoke(lambda, {
          input: ScheduleTargetInput.fromObject({ schedule: ContextAttribute.scheduledTime }),
          // The next one comes soon: a late call would only meet it.
          retryAttempts: 0,
          maxEventAge: Duration.minutes(1),
        }),
      });
    }
  }
}
