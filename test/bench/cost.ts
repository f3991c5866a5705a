import type { Tally } from "./counted.ts";
import { type Figure, rounded } from "./figure.ts";
import { idleMonth } from "./idle.ts";
import { lambda, prices } from "./prices.ts";
import { measureUsage, type Usage } from "./usage.ts";

const million = 1e6;
const gigabyte = 1e9;
const mailsEach = 2;
/** Stylesheet and script, which the browser keeps. */
const filesEach = 2;

const sum = (costs: Readonly<Record<string, number>>) => Object.values(costs).reduce((all, cost) => all + cost, 0);
const dollars = (costs: Readonly<Record<string, number>>) =>
  Object.entries(costs)
    .map(([name, cost]) => `${name} ${cost.toFixed(3)}`)
    .join(", ");

const unitCost = ({ readUnits, writeUnits }: Tally) =>
  (readUnits * prices.dynamodbReadUnits + writeUnits * prices.dynamodbWriteUnits) / million;

/** A thousand registrations, each with ten pages looked at and two mails; no answer comes out of a cache. In dollars. */
const thousand = ({ requests, delivery, cpu }: Usage) => {
  const calls = requests.requests + delivery.mails;
  const waiting = (requests.calls + delivery.calls) * lambda.databaseCall + delivery.mails * lambda.mailCall;
  const seconds = (cpu / lambda.processors + waiting) / 1000;
  const one = {
    mail: (mailsEach * prices.mails) / 1000,
    "tables for requests": unitCost(requests),
    "tables for mail": (unitCost(delivery) * mailsEach) / delivery.mails,
    functions: (calls * prices.lambdaRequests) / million + seconds * lambda.gigabytes * prices.lambdaSeconds,
    "HTTP API": (requests.requests * prices.httpApiRequests) / million,
    CloudFront:
      ((requests.requests + filesEach) * prices.cloudFrontRequests) / million +
      (requests.bytesOut * prices.cloudFrontBytes) / gigabyte,
    logs: (calls * lambda.logBytes * prices.logBytes) / gigabyte,
  };
  return Object.fromEntries(Object.entries(one).map(([name, cost]) => [name, cost * 1000])) as typeof one;
};

/** What AWS gives every account each month without end covers these many times over. */
const allowed = ["functions", "CloudFront", "logs"] as const;

/** What running it costs, modelled from counted units, the template and public prices. */
export const cost = async (): Promise<Figure[]> => {
  const { registration, minute } = await measureUsage();
  const { requests, delivery, cpu } = registration;
  const busy = thousand(registration);
  const idle = idleMonth(minute);
  const withoutMail = sum(busy) - busy.mail;
  const charged = withoutMail - allowed.reduce((all, name) => all + busy[name], 0);
  const prefix = `${prices.region}, ${prices.asOf}, USD: `;
  const each = [
    `${requests.requests} requests`,
    `${rounded(requests.readUnits)} read and ${rounded(requests.writeUnits)} write units`,
    `${delivery.mails} mails of ${rounded(delivery.writeUnits / delivery.mails)} write units to deliver`,
    `${rounded(cpu)} ms CPU`,
  ];
  return [
    {
      id: "P15",
      what: "1,000 registrations with 10,000 pages and 2 mails each",
      value: rounded(sum(busy)),
      unit: "USD",
      goal: "≤ 0.30",
      met: sum(busy) <= 0.3,
      note: prefix + dollars(busy),
    },
    {
      id: "P15",
      what: "of it not mail",
      value: rounded(withoutMail),
      unit: "USD",
      goal: "≤ 0.08",
      met: withoutMail <= 0.08,
      note: `${rounded(charged)} where the allowances that never end cover ${allowed.join(", ")}; each registration through the forms: ${each.join(", ")}`,
    },
    {
      id: "P15",
      what: "an idle month",
      value: rounded(sum(idle)),
      unit: "USD",
      goal: "≤ 3",
      met: sum(idle) <= 3,
      note: prefix + dollars(idle),
    },
  ];
};
