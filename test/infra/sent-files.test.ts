import { describe, expect, it } from "vitest";
import { type FunctionName, type Wiring, wiring } from "#shared/wiring.ts";
import { type Permission, permissionsByRole, permissionsOf } from "./permissions.ts";
import { production, Synthesized, textOf } from "./template.ts";

const template = new Synthesized(production);
const functions = Object.entries(wiring) as [FunctionName, Wiring][];
const bucket = template.get("AWS::S3::Bucket", "sentfilesbucket");
const bucketId = template.id("AWS::S3::Bucket", "sentfilesbucket");
const keyId = template.id("AWS::KMS::Key", "travelkey");
const variablesOf = (name: FunctionName) =>
  template.get("AWS::Lambda::Function", `functions${name}`).Properties.Environment.Variables;

const shown = ({ action, resource, condition }: Permission) =>
  `${action} ${resource}${condition ? ` if ${textOf(JSON.stringify(condition))}` : ""}`;
const about = (name: FunctionName, service: string) =>
  permissionsOf(template, name)
    .filter(({ action }) => action.startsWith(service))
    .map(shown);

describe("the bucket of sent files", () => {
  it("is private, encrypted, and reached over TLS only", () => {
    const { Properties } = bucket;
    expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(Properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: "BucketOwnerEnforced" }]);
    expect(Properties.BucketEncryption).toBeDefined();
    const [policy] = template
      .all("AWS::S3::BucketPolicy")
      .map(([, resource]) => resource.Properties)
      .filter((properties) => properties.Bucket.Ref === bucketId);
    expect(policy?.PolicyDocument.Statement).toEqual([
      expect.objectContaining({
        Effect: "Deny",
        Action: "s3:*",
        Principal: { AWS: "*" },
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    ]);
  });

  it("keeps every version: the first counts, and a second must not make it go away one day", () => {
    expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(bucket.Properties.LifecycleConfiguration.Rules).toEqual([
      {
        Status: "Enabled",
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        ExpiredObjectDeleteMarker: true,
      },
    ]);
    expect([bucket.DeletionPolicy, bucket.UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });

  it("takes scripts' requests from the site alone", () => {
    const [rule, ...others] = bucket.Properties.CorsConfiguration.CorsRules;
    expect(others).toEqual([]);
    expect(rule.AllowedOrigins.map(textOf)).toEqual([textOf(variablesOf("portal").PUBLIC_ORIGIN)]);
    expect([rule.AllowedMethods, rule.AllowedHeaders]).toEqual([["GET", "POST", "PUT"], undefined]);
    expect(rule.ExposedHeaders).toEqual(["ETag"]);
  });

  it("is another origin than the site, of which only functions know that sign for it", () => {
    for (const [name] of functions) {
      const { FILES_BUCKET, FILES_ORIGIN } = variablesOf(name);
      const signs = ["accreditation", "submissions", "scanning"].includes(name);
      expect([name, FILES_BUCKET && textOf(FILES_BUCKET), FILES_ORIGIN && textOf(FILES_ORIGIN)]).toEqual(
        signs ? [name, `<${bucketId}>`, `https://<${bucketId}.RegionalDomainName>`] : [name, undefined, undefined],
      );
    }
  });
});

describe("who may reach sent files", () => {
  const below = (place: string) => `<${bucketId}.Arn>/${place}/*`;
  const area = below("accreditation");
  const listing = (...places: string[]) =>
    `s3:ListBucketVersions <${bucketId}.Arn> if ${JSON.stringify({ StringLike: { "s3:prefix": places.map((place) => `${place}/*`) } })}`;
  const ifClean = `if {"StringEquals":{"s3:ExistingObjectTag/GuardDutyMalwareScanStatus":"NO_THREATS_FOUND"}}`;

  it("accreditation takes files, gives out what was found clean, in a version that it names, and erases", () => {
    expect(about("accreditation", "s3:").toSorted()).toEqual([
      `s3:AbortMultipartUpload ${area}`,
      `s3:DeleteObjectVersion ${area}`,
      `s3:GetObjectVersion ${area} ${ifClean}`,
      listing("accreditation"),
      `s3:ListMultipartUploadParts ${area}`,
      `s3:PutObject ${area}`,
    ]);
  });

  it("submissions takes and gives files likewise, and keeps and reads copies of its own making beside them", () => {
    const inputs = below("submissions");
    const made = [below("library"), below("prepared")];
    expect(about("submissions", "s3:").toSorted()).toEqual(
      [
        ...["AbortMultipartUpload", "DeleteObjectVersion", "ListMultipartUploadParts"].map(
          (one) => `s3:${one} ${inputs}`,
        ),
        `s3:GetObjectVersion ${inputs} ${ifClean}`,
        `s3:PutObject ${inputs}`,
        ...made.flatMap((place) =>
          ["DeleteObjectVersion", "GetObjectVersion", "PutObject"].map((one) => `s3:${one} ${place}`),
        ),
        listing("submissions", "prepared", "library"),
      ].toSorted(),
    );
  });

  it("scanning reads files and what was found in them, changes none, and keeps copies of its own making elsewhere", () => {
    const sent = [area, below("submissions")];
    expect(about("scanning", "s3:").toSorted()).toEqual([
      ...sent.map((place) => `s3:GetObjectVersion ${place}`),
      ...sent.map((place) => `s3:GetObjectVersionTagging ${place}`),
      listing("accreditation", "submissions"),
      `s3:PutObject ${below("prepared")}`,
    ]);
  });

  it("nobody else does, and nobody marks a file as clean but GuardDuty", () => {
    const reaching = [...permissionsByRole(template)].filter(([, all]) =>
      all.some(({ resource }) => resource.includes(bucketId)),
    );
    expect(reaching.map(([role]) => role.replace(/[0-9A-F]{8}$/, "")).toSorted()).toEqual([
      "functionsaccreditationrole",
      "functionsscanningrole",
      "functionssubmissionsrole",
      "sentfilesmalwareprotectionrole",
    ]);
    const marking = [...permissionsByRole(template)].filter(([, all]) =>
      all.some(({ action, resource }) => resource.includes(bucketId) && /^s3:(Put.*Tagging|\*)/.test(action)),
    );
    expect(marking.map(([role]) => role.replace(/[0-9A-F]{8}$/, ""))).toEqual(["sentfilesmalwareprotectionrole"]);
  });
});

describe("the search for malware", () => {
  const plan = template.get("AWS::GuardDuty::MalwareProtectionPlan", "sentfilesmalwareprotectionplan");
  const roleId = template.id("AWS::IAM::Role", "sentfilesmalwareprotectionrole");

  it("looks through every file that people send, and none of our own, and tags what it found", () => {
    expect(plan.Properties).toEqual({
      Role: { "Fn::GetAtt": [roleId, "Arn"] },
      ProtectedResource: {
        S3Bucket: { BucketName: { Ref: bucketId }, ObjectPrefixes: ["accreditation/", "submissions/"] },
      },
      Actions: { Tagging: { Status: "ENABLED" } },
    });
    expect(plan.DependsOn).toEqual([template.id("AWS::IAM::Policy", "sentfilesmalwareprotectionpolicy")]);
  });

  it("has the rights that GuardDuty's guide names, on this bucket", () => {
    const { AssumeRolePolicyDocument } = template.get("AWS::IAM::Role", "sentfilesmalwareprotectionrole").Properties;
    const principal = "malware-protection-plan.guardduty.amazonaws.com";
    expect(AssumeRolePolicyDocument.Statement).toEqual([
      { Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: principal } },
    ]);
    const managed =
      "arn:<AWS::Partition>:events:<AWS::Region>:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*";
    const byManager = ` if {"StringLike":{"events:ManagedBy":"${principal}"}}`;
    const arn = `<${bucketId}.Arn>`;
    const rights = (permissionsByRole(template).get(roleId) ?? []).map(shown).toSorted();
    expect(rights).toEqual(
      [
        ...["DeleteRule", "PutRule", "PutTargets", "RemoveTargets"].map(
          (one) => `events:${one} ${managed}${byManager}`,
        ),
        ...["DescribeRule", "ListTargetsByRule"].map((one) => `events:${one} ${managed}`),
        ...["GetObject", "GetObjectTagging", "GetObjectVersion", "GetObjectVersionTagging"].map(
          (one) => `s3:${one} ${arn}/*`,
        ),
        ...["PutObjectTagging", "PutObjectVersionTagging"].map((one) => `s3:${one} ${arn}/*`),
        ...["GetBucketNotification", "ListBucket", "PutBucketNotification"].map((one) => `s3:${one} ${arn}`),
        `s3:PutObject ${arn}/malware-protection-resource-validation-object`,
      ].toSorted(),
    );
  });
});

describe("files that arrive", () => {
  const rules = template.all("AWS::Events::Rule").map(([, { Properties }]) => Properties);

  it("are told to EventBridge", () => {
    expect(bucket.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });

  it.each(functions)(
    "wake %s as wired, by the arrival of what people send and by what was found in them",
    (name, { files }) => {
      const waking = rules.filter(({ Targets }) => textOf(Targets[0].Arn).startsWith(`<functions${name}`));
      const own = { account: [{ Ref: "AWS::AccountId" }] };
      const sent = [{ prefix: "accreditation/" }, { prefix: "submissions/" }];
      const expected = [
        {
          ...own,
          source: ["aws.s3"],
          "detail-type": ["Object Created"],
          detail: { bucket: { name: [{ Ref: bucketId }] }, object: { key: sent } },
        },
        {
          ...own,
          source: ["aws.guardduty"],
          "detail-type": ["GuardDuty Malware Protection Object Scan Result"],
          detail: { s3ObjectDetails: { bucketName: [{ Ref: bucketId }], objectKey: sent } },
        },
      ];
      expect(waking.map(({ EventPattern }) => EventPattern)).toEqual(files ? expected : []);
      for (const { Targets } of waking)
        expect(Targets).toEqual([
          expect.objectContaining({ RetryPolicy: { MaximumEventAgeInSeconds: 7200, MaximumRetryAttempts: 10 } }),
        ]);
    },
  );

  it.each(functions)(
    "are tried again where %s is woken by them, for nobody tells of them twice",
    (name, { files, mailEvents }) => {
      const [, tries] =
        template
          .all("AWS::Lambda::EventInvokeConfig")
          .find(([, { Properties }]) => textOf(Properties.FunctionName).startsWith(`<functions${name}`)) ?? [];
      expect(tries?.Properties.MaximumRetryAttempts).toBe(files || mailEvents ? 2 : 0);
      expect(tries?.Properties.MaximumEventAgeInSeconds).toBe(files || mailEvents ? 3600 : 60);
    },
  );
});

describe("the key of travel documents", () => {
  it("is renewed every year and outlives the stack", () => {
    const { Properties, DeletionPolicy } = template.get("AWS::KMS::Key", "travelkey");
    expect([Properties.EnableKeyRotation, DeletionPolicy]).toEqual([true, "Retain"]);
    expect(template.all("AWS::KMS::Key")).toHaveLength(1);
  });

  it("serves accreditation alone, for a forum that it names and for nothing else", () => {
    const condition = JSON.stringify({
      Null: { "kms:EncryptionContext:forum": "false" },
      "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": ["forum"] },
    });
    for (const [name] of functions) {
      const rights = [
        `kms:Decrypt <${keyId}.Arn> if ${condition}`,
        `kms:GenerateDataKey <${keyId}.Arn> if ${condition}`,
      ];
      expect([name, about(name, "kms:")]).toEqual([name, name === "accreditation" ? rights : []]);
      const told = variablesOf(name).TRAVEL_KEY;
      expect([name, told && textOf(told)]).toEqual([name, name === "accreditation" ? `<${keyId}.Arn>` : undefined]);
    }
  });
});
