import type { Context } from "hono";
import { logFault } from "../log.ts";
import { type FieldError, Refusal } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import { errorText } from "../ui/errors.tsx";
import { renderPage } from "../ui/page.tsx";
import { RefusalPage } from "../ui/refusal-page.tsx";
import type { SharedKey } from "../words.ts";
import { isApi, pathOf } from "./address.ts";
import { FactorNeeded, SignInNeeded } from "./sessions.ts";

/** Every failure's one answer: a page for people, problem details (RFC 9457) for programs, in their language. */
export const answerFailure = (c: Context, s: Speech<SharedKey>, error: unknown): Response | Promise<Response> => {
  const refusal = refusalOf(error);
  if (!refusal) logFault(error, c.req.method);
  const { status, code, errors } = refusal ?? new Refusal(500, "fault");
  c.header("Cache-Control", "private, no-store");
  if (status === 429 || status === 503) c.header("Retry-After", status === 429 ? "3600" : "5");
  if (isApi(c) || sendsJson(c)) return problem(c, s, { status, code, errors });
  if (c.req.method === "GET" && refusal instanceof SignInNeeded)
    return c.redirect(`/${s.language}/sign-in?onward=${encodeURIComponent(refusal.onward)}`, 303);
  if (refusal instanceof FactorNeeded) return c.redirect(`/${s.language}/sign-in/factor`, 303);
  return c.html(
    renderPage(<RefusalPage s={s} path={pathOf(c)} code={code} errors={errors} user={c.get("session")} />),
    status,
  );
};

/** As scripts of our pages do, which read no pages. */
const sendsJson = (c: Context) => /^application\/json\b/i.test(c.req.header("content-type") ?? "");

/** DynamoDB's own words for a cursor that some list gave out, but not this one, or nobody at all. */
const strangeCursor = /start(ing)? key/i;

const refusalOf = (error: unknown): Refusal | undefined => {
  if (error instanceof Refusal) return error;
  const strange = error instanceof Error && error.name === "ValidationException" && strangeCursor.test(error.message);
  return strange ? new Refusal(422, "invalid", [{ field: "after", code: "not_a_choice" }]) : undefined;
};

interface Problem {
  readonly status: Refusal["status"];
  readonly code: string;
  readonly errors: readonly FieldError[];
}

const problem = (c: Context, s: Speech<SharedKey>, { status, code, errors }: Problem) =>
  c.body(
    JSON.stringify({
      type: "about:blank",
      title: s.t(`refusal.${code}.title` as SharedKey),
      status,
      code,
      detail: s.t(`refusal.${code}.text` as SharedKey),
      ...(errors.length > 0 && {
        errors: errors.map((error) => ({ field: error.field, code: error.code, detail: errorText(s, error) })),
      }),
    }),
    status,
    { "Content-Type": "application/problem+json", "Content-Language": s.language },
  );
