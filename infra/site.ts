import { Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** All of a request that functions ever see, besides body, query, cookies, `Authorization` and `Content-Type`. */
export const passedHeaders = [
  "Accept",
  "Accept-Language",
  "CloudFront-Viewer-Address",
  "Idempotency-Key",
  "Origin",
  "Referer",
  "Sec-Fetch-Site",
  "User-Agent",
];

/** Every status whose keeping can be set. */
const refusals = [400, 403, 404, 405, 414, 500, 501, 502, 503, 504];

interface Options {
  readonly api: HttpApi;
  /** Sent with every request to the API, which refuses those without. */
  readonly secret: string;
  readonly domain?: string | undefined;
  readonly certificate?: string | undefined;
  readonly keep: boolean;
}

/** What people reach: files from a bucket of their own, all else from the API. */
export class Site extends Construct {
  readonly bucket: Bucket;
  /** Scheme and host. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { api, secret, domain, certificate, keep }: Options) {
    super(scope, id);
    this.bucket = new Bucket(this, "files", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const files = this.#files();
    const distribution = new Distribution(this, "distribution", {
      defaultBehavior: this.#pages(api, secret),
      additionalBehaviors: {
        "/static/*": files,
        "/api/openapi.json": files,
        "/api/docs": { ...files, functionAssociations: [this.#documents()] },
      },
      // Left alone, CloudFront keeps refusals for ten seconds and shows everybody the page that one person may not see.
      errorResponses: refusals.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      ...(domain && { domainNames: [domain] }),
      ...(certificate && { certificate: Certificate.fromCertificateArn(this, "certificate", certificate) }),
    });
    this.origin = `https://${domain ?? distribution.distributionDomainName}`;
  }

  #pages(api: HttpApi, secret: string): BehaviorOptions {
    return {
      origin: new HttpOrigin(Fn.select(2, Fn.split("/", api.apiEndpoint)), {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        customHeaders: { "X-Origin-Secret": secret },
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      // Nothing is kept unless an answer says so, and what two people may share depends on neither's cookies.
      cachePolicy: new CachePolicy(this, "cache", {
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(0),
        maxTtl: Duration.days(1),
        cookieBehavior: CacheCookieBehavior.none(),
        queryStringBehavior: CacheQueryStringBehavior.all(),
        headerBehavior: CacheHeaderBehavior.allowList("Authorization"),
        enableAcceptEncodingGzip: true,
        enableAcceptEncodingBrotli: true,
      }),
      originRequestPolicy: new OriginRequestPolicy(this, "passed", {
        headerBehavior: OriginRequestHeaderBehavior.allowList(...passedHeaders),
        cookieBehavior: OriginRequestCookieBehavior.all(),
        queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      }),
    };
  }

  #files(): BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    };
  }

  /** A bucket behind CloudFront knows files, not folders. */
  #documents() {
    const code = 'function handler(event) { event.request.uri = "/api/docs/index.html"; return event.request; }';
    return {
      eventType: FunctionEventType.VIEWER_REQUEST,
      function: new EdgeFunction(this, "documents", {
        code: FunctionCode.fromInline(code),
        runtime: FunctionRuntime.JS_2_0,
      }),
    };
  }
}
