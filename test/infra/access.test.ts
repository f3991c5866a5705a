import { describe, expect, it } from "vitest";
import { access, actions, type Verb } from "#infra/access.ts";
import { type Table, type TableName, tables } from "#shared/tables.ts";
import { type FunctionName, wiring } from "#shared/wiring.ts";
import { permissionsByRole, permissionsOf } from "./permissions.ts";
import { production, Synthesized } from "./template.ts";

const template = new Synthesized(production);
const functions = Object.keys(wiring) as FunctionName[];
const arnOf = (table: TableName) => `<${template.id("AWS::DynamoDB::Table", `tables${table}`)}.Arn>`;

const granted = (name: FunctionName, table: TableName): readonly Verb[] =>
  (access[name] as Partial<Record<TableName, readonly Verb[]>>)[table] ?? [];

/** Actions that exist; CloudFormation's validator lets through any word. */
const real = [
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:DescribeStream",
  "dynamodb:GetItem",
  "dynamodb:GetRecords",
  "dynamodb:GetShardIterator",
  "dynamodb:ListStreams",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
  "kms:Decrypt",
  "kms:GenerateDataKey",
  "lambda:InvokeFunction",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "s3:AbortMultipartUpload",
  "s3:DeleteObjectVersion",
  "s3:GetObjectVersion",
  "s3:GetObjectVersionTagging",
  "s3:ListBucketVersions",
  "s3:ListMultipartUploadParts",
  "s3:PutObject",
  "ses:SendRawEmail",
];

/** The one role CDK makes by itself: it copies the static files on deployment, and reaches no table. */
const isUploader = (role: string) => role.startsWith("CustomCDKBucketDeployment");

/** The role of GuardDuty, which may do what its guide says: see the files' own tests. */
const isGuard = (role: string) => role.startsWith("sentfilesmalwareprotection");

const ours = [...permissionsByRole(template)]
  .filter(([role]) => !isUploader(role) && !isGuard(role))
  .flatMap(([, all]) => all);

describe("who may reach what", () => {
  it.each(functions)("%s may do with tables exactly what the table of access says", (name) => {
    const promised = (Object.keys(tables) as TableName[]).flatMap((table) =>
      granted(name, table).flatMap((verb) => {
        const indexes = verb === "query" ? Object.keys((tables[table] as Table).indexes ?? {}) : [];
        const resources = [arnOf(table), ...indexes.map((index) => `${arnOf(table)}/index/${index}`)];
        return resources.map((resource) => `${actions[verb]} ${resource}`);
      }),
    );
    const really = permissionsOf(template, name)
      .filter(({ action, resource }) => action.startsWith("dynamodb:") && !/StreamArn|\/stream\//.test(resource))
      .map(({ action, resource }) => `${action} ${resource}`);
    expect(really.toSorted()).toEqual(promised.toSorted());
  });

  it.each(functions)("%s is told the names of those tables and of no other", (name) => {
    const { Variables } = template.get("AWS::Lambda::Function", `functions${name}`).Properties.Environment;
    const told = Object.keys(Variables).filter((variable) => variable.startsWith("TABLE_"));
    expect(told.toSorted()).toEqual(
      Object.keys(access[name])
        .map((table) => `TABLE_${table.toUpperCase()}`)
        .toSorted(),
    );
  });

  it("lets nobody change or remove what stands in the audit", () => {
    const onAudit = [...permissionsByRole(template).values()]
      .flat()
      .filter(({ resource }) => resource.includes(arnOf("audit")));
    expect(
      onAudit.map(({ action }) => action).filter((action) => !["dynamodb:PutItem", "dynamodb:Query"].includes(action)),
    ).toEqual([]);
    expect(onAudit.some(({ action }) => action === "dynamodb:PutItem")).toBe(true);
  });

  it("seals the audit even against rights granted elsewhere", () => {
    const { ResourcePolicy } = template.get("AWS::DynamoDB::Table", "tablesaudit").Properties;
    const [sealed] = ResourcePolicy.PolicyDocument.Statement;
    expect(sealed).toMatchObject({ Effect: "Deny", Principal: { AWS: "*" } });
    expect(sealed.Action).toEqual(
      expect.arrayContaining([
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem",
        "dynamodb:PartiQLUpdate",
      ]),
    );
  });

  it("lets only functions whose work it is write to the audit", () => {
    expect(functions.filter((name) => granted(name, "audit").includes("put"))).toEqual([
      "registration",
      "forums",
      "accreditation",
      "submissions",
      "briefings",
      "enquiries",
      "announcements",
      "rights",
      "reporting",
      "notifications",
    ]);
  });

  it("lets only notifications send mail, and only from our address through our configuration set", () => {
    const senders = [...permissionsByRole(template)].filter(([, all]) =>
      all.some(({ action }) => action.startsWith("ses:")),
    );
    expect(senders.map(([role]) => role)).toEqual([template.id("AWS::IAM::Role", "functionsnotificationsrole")]);
    const sending = permissionsOf(template, "notifications").filter(({ action }) => action.startsWith("ses:"));
    expect(sending.map(({ action }) => action)).toEqual(["ses:SendRawEmail", "ses:SendRawEmail"]);
    expect(sending.map(({ resource }) => resource.replace(/^.*:/, ""))).toEqual([
      expect.stringMatching(/^configuration-set\/<mailconfiguration\w+>$/),
      expect.stringMatching(/^identity\/<mailidentity\w+>$/),
    ]);
    for (const { condition } of sending) {
      expect(condition).toEqual({ StringEquals: { "ses:FromAddress": "baraza@mail.example.net" } });
    }
  });

  it("grants only actions that exist", () => {
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.map(({ action }) => action).filter((action) => !real.includes(action))).toEqual([]);
  });

  it("has no wildcard but those that are explained", () => {
    const explained = [
      // Stream names hold the time they were made.
      /^<tables(outbox|registrationJobs|forumJobs|accreditationJobs|submissionJobs|turns|briefingJobs|enquiryJobs|announcementJobs|reportingJobs)[0-9A-F]{8}\.Arn>\/stream\/\*$/,
      // Schedules may call any version of their one function.
      /^<functions(registration|forums|accreditation|submissions|briefings|enquiries|announcements|rights|reporting|scanning|notifications)[0-9A-F]{8}\.Arn>:\*$/,
      // Files below a capability's area, whose names are random.
      /^<sentfilesbucket\w+\.Arn>\/(accreditation|submissions|prepared|library)\/\*$/,
    ];
    const wild = ours.filter(({ action, resource }) => action.includes("*") || resource.includes("*"));
    expect(wild.filter(({ resource }) => !explained.some((pattern) => pattern.test(resource)))).toEqual([]);
    expect(ours.filter(({ effect }) => effect !== "Allow")).toEqual([]);
  });

  it("gives no role of ours a policy written elsewhere", () => {
    const roles = template.all("AWS::IAM::Role").filter(([id]) => !isUploader(id));
    expect(roles.length).toBeGreaterThanOrEqual(functions.length);
    expect(roles.filter(([, { Properties }]) => Properties.ManagedPolicyArns)).toEqual([]);
  });

  it("lets the uploader reach the files and nothing else", () => {
    const [uploader] = [...permissionsByRole(template)].filter(([role]) => isUploader(role));
    const beyond = uploader?.[1].filter(
      ({ action, resource }) => !action.startsWith("s3:") || !/sitefiles|cdk-hnb659fds-assets/.test(resource),
    );
    expect(beyond).toEqual([]);
  });
});
