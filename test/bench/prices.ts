/**
 * Public on-demand prices in US dollars for us-east-1, as AWS's pricing pages gave them in November 2025, before tax and
 * without any free allowance.
 */
export const prices = {
  region: "us-east-1",
  asOf: "2025-11",
  /** Per million. */
  dynamodbReadUnits: 0.125,
  dynamodbWriteUnits: 0.625,
  lambdaRequests: 0.2,
  httpApiRequests: 1,
  cloudFrontRequests: 1,
  schedulerCalls: 1,
  /** Per GB-second on arm64. */
  lambdaSeconds: 0.0000133334,
  /** Per thousand. */
  mails: 0.1,
  /** Per GB. */
  cloudFrontBytes: 0.085,
  logBytes: 0.5,
  /** Per GB and month. */
  tableBytes: 0.25,
  recoveryBytes: 0.2,
  /** Each, per month. */
  alarm: 0.1,
  metric: 0.3,
  secret: 0.4,
  key: 1,
} as const;

/** How a Lambda of the stack differs from this machine. */
export const lambda = {
  gigabytes: 1,
  /** Share of a processor that comes with 1,024 MB. */
  processors: 1024 / 1769,
  /** Milliseconds that a call to DynamoDB takes within a region. */
  databaseCall: 4,
  /** Milliseconds of a call to SES. */
  mailCall: 40,
  /** Bytes that each call writes to its log: start, end and report. */
  logBytes: 450,
} as const;
