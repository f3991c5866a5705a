/** The namespace in CloudWatch that alarms read. */
export const metricNamespace = "Baraza";

/** Gauges that functions log and alarms watch, each with the one dimension `Stage`. */
export type Gauge = "OldestDueMail";

/** Writes a line that CloudWatch turns into a metric (embedded metric format). */
export const logGauge = (gauge: Gauge, value: number, unit: "Seconds" | "Count", stage: string, now: Date) => {
  const metrics = [{ Namespace: metricNamespace, Dimensions: [["Stage"]], Metrics: [{ Name: gauge, Unit: unit }] }];
  const line = { _aws: { Timestamp: now.getTime(), CloudWatchMetrics: metrics }, Stage: stage, [gauge]: value };
  console.info(JSON.stringify(line));
};
