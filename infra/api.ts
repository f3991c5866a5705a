import { RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { addressesOf } from "#shared/wiring.ts";
import { answersRequests, type Functions } from "./functions.ts";

/** Routes and figures only: addresses of pages may hold tokens, and who asked is nobody's business. */
const logged = AccessLogFormat.custom(
  JSON.stringify({
    at: "$context.requestTime",
    request: "$context.requestId",
    route: "$context.routeKey",
    status: "$context.status",
    bytes: "$context.responseLength",
    milliseconds: "$context.responseLatency",
    functionMilliseconds: "$context.integrationLatency",
    failure: "$context.integration.error",
  }),
);

/** The HTTP API: which word is answered by which function. */
export class Api extends Construct {
  readonly http: HttpApi;

  constructor(scope: Construct, id: string, { name, logRetention }: { name: string; logRetention: RetentionDays }) {
    super(scope, id);
    const log = new LogGroup(this, "log", { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY });
    this.http = new HttpApi(this, "http", { apiName: name, createDefaultStage: false });
    new HttpStage(this, "stage", {
      httpApi: this.http,
      autoDeploy: true,
      // Requests a second, steady and at once: beyond a closing night's rush, below what a flood would cost.
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: logged },
    });
  }

  /** Every word of the wiring with all its routes; what no word claims goes to the fallback. */
  route(functions: Functions) {
    for (const [name, lambda, wiring] of functions.all()) {
      if (!answersRequests(wiring)) continue;
      // One permission for all routes: one for each would outgrow the size of a Lambda's policy.
      const integration = new HttpLambdaIntegration(name, lambda, { scopePermissionToRoute: false });
      for (const path of addressesOf(wiring)) {
        this.http.addRoutes({ path, methods: [HttpMethod.ANY], integration });
      }
      if (wiring.fallback) {
        // That permission names a method and a path, which `$default` has not: it needs its own.
        const fallback = new HttpLambdaIntegration(`${name}-fallback`, lambda);
        new HttpRoute(this, "fallback", { httpApi: this.http, routeKey: HttpRouteKey.DEFAULT, integration: fallback });
      }
    }
  }
}
