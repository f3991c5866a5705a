import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { passedHeaders } from "#infra/site.ts";
import { addressesOf, routesOf, type Wiring, wiring } from "#shared/wiring.ts";
import { contextOfStage, production, Synthesized, textOf } from "./template.ts";

const template = new Synthesized(production);
const wired = Object.entries(wiring) as [string, Wiring][];
const distribution = template.get("AWS::CloudFront::Distribution", "sitedistribution").Properties.DistributionConfig;

/** The function that answers a route of the HTTP API. */
const answers = (routeKey: string): string | undefined => {
  const route = template.all("AWS::ApiGatewayV2::Route").find(([, { Properties }]) => Properties.RouteKey === routeKey);
  const integration = textOf(route?.[1].Properties.Target ?? "").match(/<(\w+)>/)?.[1] ?? "";
  return textOf(template.json.Resources[integration]?.Properties.IntegrationUri ?? "").match(
    /functions([a-z]+)[0-9A-F]{8}/,
  )?.[1];
};

describe("routes", () => {
  it.each(wired.flatMap(([name, wires]) => addressesOf(wires).map((path) => [path, name])))(
    "%s goes to %s",
    (path, name) => {
      expect(answers(`ANY ${path}`)).toBe(name);
    },
  );

  it.each(wired.flatMap(([, { words }]) => words))(
    "%s is declared with and without what follows, in all four places",
    (word) => {
      expect(routesOf(word)).toEqual([
        `/{lang}/${word}`,
        `/{lang}/${word}/{rest+}`,
        `/{lang}/desk/${word}`,
        `/{lang}/desk/${word}/{rest+}`,
        `/api/${word}`,
        `/api/${word}/{rest+}`,
        `/feeds/${word}`,
        `/feeds/${word}/{rest+}`,
      ]);
    },
  );

  it("sends what no word claims to the portal, and has no route besides", () => {
    expect(answers("$default")).toBe("portal");
    expect(template.all("AWS::ApiGatewayV2::Route")).toHaveLength(
      wired.flatMap(([, wires]) => addressesOf(wires)).length + 1,
    );
  });

  it("lets the API call the functions it routes to, whatever the route", () => {
    const permissions = template.all("AWS::Lambda::Permission");
    const callers = new Set(permissions.map(([, { Properties }]) => Properties.Principal));
    expect([...callers].toSorted()).toEqual(["apigateway.amazonaws.com", "events.amazonaws.com", "sns.amazonaws.com"]);
    const ofApi = permissions.filter(([, { Properties }]) => Properties.Principal === "apigateway.amazonaws.com");
    const allowed = ofApi.map(([, { Properties }]) => {
      return `${textOf(Properties.FunctionName).match(/functions([a-z]+)/)?.[1]} ${textOf(Properties.SourceArn).replace(/^.*>/, "")}`;
    });
    // `$default` has neither method nor path: the longer pattern would leave it out.
    expect(allowed.toSorted()).toEqual([
      "accreditation /*/*/*",
      "announcements /*/*/*",
      "briefings /*/*/*",
      "enquiries /*/*/*",
      "forums /*/*/*",
      "portal /*/*",
      "registration /*/*/*",
      "reporting /*/*/*",
      "rights /*/*/*",
      "submissions /*/*/*",
    ]);
  });
});

describe("the way in", () => {
  const [pages] = distribution.Origins.filter((origin: { CustomOriginConfig?: unknown }) => origin.CustomOriginConfig);
  const secret = textOf(pages.OriginCustomHeaders[0].HeaderValue);

  it("is CloudFront, which shows the API a generated secret over TLS", () => {
    expect(pages.OriginCustomHeaders.map(({ HeaderName }: { HeaderName: string }) => HeaderName)).toEqual([
      "X-Origin-Secret",
    ]);
    expect(secret).toMatch(/^\{\{resolve:secretsmanager:<originsecret\w+>:SecretString:::\}\}$/);
    expect(pages.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: "https-only",
      OriginSSLProtocols: ["TLSv1.2"],
    });
  });

  it("is known to functions that answer requests and to no other part", () => {
    const knowing = Object.entries(template.json.Resources).filter(([, resource]) =>
      JSON.stringify(resource).includes("resolve:secretsmanager"),
    );
    expect(knowing.map(([id]) => id.replace(/[0-9A-F]{8}$/, "")).toSorted()).toEqual([
      "functionsaccreditation",
      "functionsannouncements",
      "functionsbriefings",
      "functionsenquiries",
      "functionsforums",
      "functionsportal",
      "functionsregistration",
      "functionsreporting",
      "functionsrights",
      "functionssubmissions",
      "sitedistribution",
    ]);
    expect(JSON.stringify(template.json.Outputs)).not.toContain("secret");
  });

  it("passes every header that functions read", () => {
    const files = globSync(["shared/**/*.{ts,tsx}", "functions/**/*.{ts,tsx}"]);
    const read = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/req\.header\("([^"]+)"\)/g)].map(([, name]) => name?.toLowerCase()),
    );
    // With its condition CloudFront asks whether the copy it keeps is still good; a reader's own may get lost on the way.
    const condition = "if-none-match";
    const always = ["authorization", "content-length", "content-type", "x-origin-secret", condition];
    const passed = [...always, ...passedHeaders.map((name) => name.toLowerCase())];
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => name && !passed.includes(name))).toEqual([]);
    const [, policy] = template.all("AWS::CloudFront::OriginRequestPolicy")[0] ?? [];
    expect(policy?.Properties.OriginRequestPolicyConfig.HeadersConfig.Headers).toEqual(passedHeaders);
  });

  it("keeps nothing by itself and never tells people apart by cookies", () => {
    const [, policy] = template.all("AWS::CloudFront::CachePolicy")[0] ?? [];
    expect(policy?.Properties.CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: "none" },
        HeadersConfig: { HeaderBehavior: "whitelist", Headers: ["Authorization"] },
        QueryStringsConfig: { QueryStringBehavior: "all" },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      },
    });
  });

  it("keeps no refusal: what one person may not see is there for the next", () => {
    const kept = distribution.CustomErrorResponses as { ErrorCode: number; ErrorCachingMinTTL: number }[];
    expect(kept.map(({ ErrorCode }) => ErrorCode)).toEqual(expect.arrayContaining([400, 403, 404, 500, 503]));
    expect(kept.every(({ ErrorCachingMinTTL }) => ErrorCachingMinTTL === 0)).toBe(true);
  });

  it("takes no request without TLS", () => {
    const behaviors = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
    expect(behaviors.map(({ ViewerProtocolPolicy }) => ViewerProtocolPolicy)).toEqual(
      behaviors.map(() => "redirect-to-https"),
    );
  });

  it("gives static files from a bucket that only CloudFront reads", () => {
    const { Properties } = template.get("AWS::S3::Bucket", "sitefiles");
    expect(distribution.CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern)).toEqual([
      "/static/*",
      "/api/openapi.json",
      "/api/docs",
    ]);
    expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    expect(Properties.BucketEncryption).toBeDefined();
    const [, policy] = template.all("AWS::S3::BucketPolicy")[0] ?? [];
    const readers = policy?.Properties.PolicyDocument.Statement.filter(
      ({ Effect }: { Effect: string }) => Effect === "Allow",
    );
    expect(readers.map(({ Principal }: { Principal: unknown }) => Principal)).toContainEqual({
      Service: "cloudfront.amazonaws.com",
    });
    expect(
      readers.filter(({ Principal }: { Principal: unknown }) => JSON.stringify(Principal).includes('"*"')),
    ).toEqual([]);
  });

  it("uploads files before the pages that name them go live", () => {
    const uploads = template.all("Custom::CDKBucketDeployment").map(([id]) => id);
    expect(uploads).toHaveLength(2);
    for (const name of Object.keys(wiring)) {
      expect(template.get("AWS::Lambda::Function", `functions${name}`).DependsOn).toEqual(
        expect.arrayContaining(uploads),
      );
    }
  });

  it("answers on a domain of our own where one is given, else on CloudFront's", () => {
    const origin = (of: Synthesized) =>
      textOf(of.get("AWS::Lambda::Function", "functionsportal").Properties.Environment.Variables.PUBLIC_ORIGIN);
    const certificate = "arn:aws:acm:us-east-1:123456789012:certificate/1";
    const own = new Synthesized({ ...production, domain: "baraza.example.net", certificate });
    expect(origin(own)).toBe("https://baraza.example.net");
    expect(origin(template)).toMatch(/^https:\/\/<sitedistribution\w+\.DomainName>$/);
    expect(() => contextOfStage({ domain: "baraza.example.net" })).toThrow("go together");
  });
});
