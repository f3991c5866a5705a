import { describe, expect, it } from "vitest";
import { type Wiring, wiring } from "#shared/wiring.ts";
import { contextOfStage, production, Synthesized, textOf } from "./template.ts";

const template = new Synthesized({ ...production, foundingAddress: "founder@example.net" });
const wired = Object.entries(wiring) as [string, Wiring][];
const environmentOf = (name: string, of = template) =>
  of.get("AWS::Lambda::Function", `functions${name}`).Properties.Environment.Variables;

describe("functions", () => {
  it.each(wired)("%s runs on Node 24 and arm64 and writes its own log", (name) => {
    const { Runtime, Architectures, LoggingConfig, Handler } = template.get(
      "AWS::Lambda::Function",
      `functions${name}`,
    ).Properties;
    expect([Runtime, Architectures, Handler]).toEqual(["nodejs24.x", ["arm64"], "handler.handler"]);
    expect(textOf(LoggingConfig.LogGroup)).toMatch(new RegExp(`^<functions${name}log`));
  });

  it("are the wired ones and the uploader that deployment needs", () => {
    const others = template.all("AWS::Lambda::Function").filter(([id]) => !id.startsWith("functions"));
    expect(template.all("AWS::Lambda::Function")).toHaveLength(wired.length + 1);
    expect(others.map(([id]) => id)).toEqual([expect.stringMatching(/^CustomCDKBucketDeployment/)]);
  });

  it.each(wired)("%s is woken by the clock as wired", (name, { everyMinutes }) => {
    const schedules = template.all("AWS::Scheduler::Schedule").filter(([id]) => id.startsWith(`schedules${name}`));
    expect(schedules).toHaveLength(everyMinutes ? 1 : 0);
    for (const [, { Properties }] of schedules) {
      expect(Properties.ScheduleExpression).toBe(`rate(${everyMinutes} minute${everyMinutes === 1 ? "" : "s"})`);
      expect(JSON.parse(Properties.Target.Input)).toEqual({ schedule: "<aws.scheduler.scheduled-time>" });
      expect(textOf(Properties.Target.Arn)).toMatch(new RegExp(`^<functions${name}[0-9A-F]{8}\\.Arn>$`));
    }
  });

  it.each(wired)("%s is woken by new rows as wired", (name, { streams = [] }) => {
    const mappings = template.all("AWS::Lambda::EventSourceMapping").filter(([id]) => id.startsWith(`streams${name}`));
    const read = mappings.map(([, { Properties }]) => textOf(Properties.EventSourceArn)).sort();
    expect(read).toEqual(
      [...streams].sort().map((stream) => expect.stringMatching(`^<tables${stream}[0-9A-F]{8}\\.StreamArn>$`)),
    );
    for (const [, { Properties }] of mappings)
      expect(Properties.FunctionResponseTypes).toEqual(["ReportBatchItemFailures"]);
  });
});

describe("logs", () => {
  it("are kept for three months and not for ever", () => {
    const groups = template.all("AWS::Logs::LogGroup");
    expect(groups.map(([, { Properties }]) => Properties.RetentionInDays)).toEqual(groups.map(() => 90));
    const functions = template.all("AWS::Lambda::Function");
    expect(functions.filter(([, { Properties }]) => !Properties.LoggingConfig?.LogGroup)).toEqual([]);
  });

  it("of requests hold neither who asked nor which page", () => {
    const { AccessLogSettings } = template.get("AWS::ApiGatewayV2::Stage", "apistage").Properties;
    const variables = Object.values(JSON.parse(AccessLogSettings.Format));
    expect(variables).toContain("$context.routeKey");
    expect(
      variables.filter((variable) => /identity|sourceIp|userAgent|\.path|authorizer/i.test(String(variable))),
    ).toEqual([]);
    const distribution = template.get("AWS::CloudFront::Distribution", "sitedistribution").Properties
      .DistributionConfig;
    expect(distribution.Logging).toBeUndefined();
  });
});

describe("alarms", () => {
  const alarms = template.all("AWS::CloudWatch::Alarm").map(([, { Properties }]) => Properties);
  const watching = (metric: string, name?: string) =>
    alarms.filter(
      ({ MetricName, Dimensions = [] }) =>
        MetricName === metric && (!name || textOf(Dimensions[0].Value).startsWith(`<functions${name}`)),
    );

  it.each(["Errors", "Throttles"])("watch all functions at once: %s", (metric) => {
    const all = watching(metric);
    expect(all).toMatchObject([{ Namespace: "AWS/Lambda", Statistic: "Sum", Threshold: 0 }]);
    expect(all[0]?.Dimensions).toBeUndefined();
  });

  it.each(["notifications", "briefings"])("watch what %s has to work off in order", (name) => {
    expect(watching("IteratorAge", name)).toMatchObject([{ Statistic: "Maximum", Threshold: 300_000 }]);
  });

  it("watch the outbox's oldest message, of which silence is alarming too", () => {
    expect(watching("OldestDueMail")).toMatchObject([
      {
        Namespace: "Baraza",
        Dimensions: [{ Name: "Stage", Value: "production" }],
        Threshold: 900,
        TreatMissingData: "breaching",
      },
    ]);
  });

  it("watch the pages for faults", () => {
    expect(watching("5xx")).toHaveLength(1);
  });

  it("tell somebody, and may", () => {
    const topic = `<${template.id("AWS::SNS::Topic", "alarmstopic")}>`;
    expect(new Set(alarms.map(({ AlarmActions }) => textOf(AlarmActions)))).toEqual(new Set([topic]));
    const { PolicyDocument } = template.get("AWS::SNS::TopicPolicy", "alarmstopicPolicy").Properties;
    expect(PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Action: "sns:Publish",
        Principal: { Service: "cloudwatch.amazonaws.com" },
      }),
    );
    const told = template
      .all("AWS::SNS::Subscription")
      .map(([, { Properties }]) => Properties)
      .filter(({ TopicArn }) => textOf(TopicArn) === topic);
    expect(told).toMatchObject([{ Protocol: "email", Endpoint: "duty@example.net" }]);
  });
});

describe("mail", () => {
  it("goes through a configuration set whose own suppression is off and that demands TLS", () => {
    const { SuppressionOptions, DeliveryOptions } = template.get(
      "AWS::SES::ConfigurationSet",
      "mailconfiguration",
    ).Properties;
    expect(SuppressionOptions).toEqual({ SuppressedReasons: [] });
    expect(DeliveryOptions).toEqual({ TlsPolicy: "REQUIRE" });
    expect(textOf(environmentOf("notifications").SES_CONFIGURATION_SET)).toMatch(/^<mailconfiguration\w+>$/);
  });

  const events = () => `<${template.id("AWS::SNS::Topic", "mailevents")}>`;

  it("is told of to a topic: whether it arrived, waits, came back, was unwanted or refused", () => {
    const { EventDestination } = template.get(
      "AWS::SES::ConfigurationSetEventDestination",
      "maildestination",
    ).Properties;
    expect(EventDestination.MatchingEventTypes.toSorted()).toEqual([
      "bounce",
      "complaint",
      "delivery",
      "deliveryDelay",
      "reject",
    ]);
    expect(textOf(EventDestination.SnsDestination.TopicARN)).toBe(events());
  });

  it("is told of by SES alone, of this account and through this set, over TLS, and signed with SHA-256", () => {
    expect(template.get("AWS::SNS::Topic", "mailevents").Properties.SignatureVersion).toBe("2");
    const { Statement } = template.get("AWS::SNS::TopicPolicy", "maileventsPolicy").Properties.PolicyDocument;
    const allowed = Statement.filter(({ Effect }: { Effect: string }) => Effect === "Allow");
    expect(allowed).toMatchObject([{ Action: "sns:Publish", Principal: { Service: "ses.amazonaws.com" } }]);
    const { StringEquals } = allowed[0].Condition;
    expect(textOf(StringEquals["AWS:SourceAccount"])).toBe("<AWS::AccountId>");
    expect(textOf(StringEquals["AWS:SourceArn"])).toMatch(/:configuration-set\/<mailconfiguration\w+>$/);
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
    );
  });

  it.each(wired)("wakes %s by what is told of it as wired, which that topic alone may do", (name, { mailEvents }) => {
    const subscribed = template
      .all("AWS::SNS::Subscription")
      .filter(([, { Properties }]) => textOf(Properties.Endpoint).startsWith(`<functions${name}`));
    const permitted = template
      .all("AWS::Lambda::Permission")
      .map(([, { Properties }]) => Properties)
      .filter(
        ({ Principal, FunctionName }) =>
          Principal === "sns.amazonaws.com" && textOf(FunctionName).startsWith(`<functions${name}`),
      );
    const topics = mailEvents ? [events()] : [];
    expect(subscribed.map(([, { Properties }]) => textOf(Properties.TopicArn))).toEqual(topics);
    expect(permitted.map(({ SourceArn }) => textOf(SourceArn))).toEqual(topics);
    const told = environmentOf(name).MAIL_EVENTS_TOPIC;
    expect(told && textOf(told)).toBe(topics[0]);
    expect(environmentOf(name)).not.toHaveProperty("MAIL_EVENTS_KEYS");
  });

  it("goes to guests only where a stage names them", () => {
    const trial = new Synthesized({ stage: "trial", guests: "a@example.org, b@example.org" });
    expect(environmentOf("notifications", trial)).toMatchObject({
      STAGE: "trial",
      MAIL_GUESTS: "a@example.org,b@example.org",
    });
    expect(environmentOf("notifications")).toMatchObject({
      STAGE: "production",
      MAIL_FROM: "Baraza <baraza@mail.example.net>",
    });
  });
});

describe("a stage", () => {
  it("tells its founding address to registration alone", () => {
    expect(environmentOf("registration").FOUNDING_ADDRESS).toBe("founder@example.net");
    expect(JSON.stringify(environmentOf("portal"))).not.toContain("founder");
  });

  it("of production needs a mail domain of its own", () => {
    expect(() => contextOfStage({ stage: "production" })).toThrow("mailDomain");
  });

  it("stays well below what CloudFormation and API Gateway take", () => {
    expect(Object.keys(template.json.Resources).length).toBeLessThan(400);
    expect(Buffer.byteLength(JSON.stringify(template.json))).toBeLessThan(800_000);
    expect(template.all("AWS::ApiGatewayV2::Route").length).toBeLessThan(250);
  });
});
