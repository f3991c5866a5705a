import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type { Functions } from "./functions.ts";
import type { Tables } from "./tables.ts";

/**
 * Wakes functions by new rows of a table. The stream only wakes, its rows stand in the table and a schedule finds what
 * was missed: so a batch that fails three times is let go rather than kept before all that follow.
 */
export class Streams extends Construct {
  constructor(scope: Construct, id: string, { functions, tables }: { functions: Functions; tables: Tables }) {
    super(scope, id);
    const reading = functions
      .all()
      .flatMap(([name, lambda, { streams = [] }]) => streams.map((stream) => ({ name, lambda, stream })));
    for (const { name, lambda, stream } of reading) {
      const { tableArn, tableStreamArn } = tables.get(stream);
      if (!tableStreamArn) throw new Error(`table ${stream} has no stream for ${name}`);
      lambda.addToRolePolicy(
        new PolicyStatement({
          actions: ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
          resources: [tableStreamArn],
        }),
      );
      // Lambda looks for the table's streams, whose names hold the time they were made.
      lambda.addToRolePolicy(
        new PolicyStatement({ actions: ["dynamodb:ListStreams"], resources: [`${tableArn}/stream/*`] }),
      );
      new EventSourceMapping(this, `${name}-${stream}`, {
        target: lambda,
        eventSourceArn: tableStreamArn,
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        filters: [FilterCriteria.filter({ eventName: FilterRule.isEqual("INSERT") })],
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 2,
        maxRecordAge: Duration.hours(1),
      });
    }
  }
}
