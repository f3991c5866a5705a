import { describe, expect, test } from "vitest";
import { failureOf, mayMail, mostAttempts, pauseAfter } from "#functions/notifications/delivery.ts";

describe("waiting for another attempt", () => {
  const pauses = Array.from({ length: mostAttempts - 1 }, (_, attempt) => pauseAfter(attempt + 1) ?? 0);

  test("begins with a minute and never shrinks", () => {
    expect(pauses[0]).toBe(60);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  test("goes on for three days and then ends", () => {
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3600;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
    expect(pauseAfter(mostAttempts)).toBeUndefined();
  });

  test("brings a message back soon after an hour without mail", () => {
    let waited = 0;
    const next = pauses.find((pause) => {
      waited += pause;
      return waited >= 3600;
    });
    expect(next).toBeLessThanOrEqual(30 * 60);
  });
});

describe("an error of the mail system", () => {
  const error = (name: string, status: number, message = "") =>
    Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });

  test.each([
    [error("MessageRejected", 400, "Invalid recipient"), "rejected"],
    [error("InvalidParameterValue", 400, "Domain contains illegal character"), "rejected"],
    [error("MessageRejected", 400, "Email address is not verified. The following identities failed"), "misconfigured"],
    [error("ConfigurationSetDoesNotExist", 400), "misconfigured"],
    [error("AccountSendingPausedException", 400), "misconfigured"],
    [error("AccessDenied", 403), "misconfigured"],
    [error("Throttling", 400, "Maximum sending rate exceeded."), "throttled"],
    [error("Throttling", 454, "Daily message quota exceeded."), "throttled"],
    [error("TooManyRequestsException", 429), "throttled"],
    [error("ServiceUnavailable", 503), "unavailable"],
    [error("InternalFailure", 500), "unavailable"],
    [Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }), "unavailable"],
    [Object.assign(new Error(), { name: "TimeoutError" }), "unavailable"],
    ["nothing known", "unavailable"],
  ])("%s is told apart", (thrown, failure) => {
    expect(failureOf(thrown)).toBe(failure);
  });
});

describe("whom a stage may mail", () => {
  const settings = (stage: string) => ({
    stage,
    mail: { from: "", replyTo: "", guests: ["guest@example.org"], perSecond: 14, configurationSet: "" },
  });

  test("everybody in production and on one machine", () => {
    expect(mayMail(settings("production"), "anybody@example.org")).toBe(true);
    expect(mayMail(settings("local"), "anybody@example.org")).toBe(true);
  });

  test("only its guests anywhere else", () => {
    expect(mayMail(settings("staging"), "anybody@example.org")).toBe(false);
    expect(mayMail(settings("staging"), "Guest@example.org")).toBe(true);
  });
});
