import { expect, test } from "vitest";
import { speak } from "#shared/speech.ts";
import { RefusalPage } from "#shared/ui/refusal-page.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const s = await speak<SharedKey>("en", sharedWords);
const waysIn = (html: string) =>
  [...(/<main.*<\/main>/s.exec(html)?.[0] ?? "").matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

test.each([
  ["link_used", "/registration/confirm/token", ["/en/sign-in", "/en/registration", "/en"]],
  ["link_expired", "/sign-in/token", ["/en/sign-in", "/en"]],
  ["changed_meanwhile", "/me/cases/ORG-7K3Q-9TDW", ["/en/me/cases/ORG-7K3Q-9TDW", "/en"]],
  ["not_found", "/nowhere", ["/en"]],
])("a refusal %s leads on", (code, path, ways) => {
  expect(waysIn((<RefusalPage s={s} path={path} code={code} errors={[]} />).toString())).toEqual(ways);
});

test("who is signed in still finds their pages and their desk", () => {
  const page = (
    <RefusalPage s={s} path="/desk/registration/audit" code="forbidden" errors={[]} user={{ role: "officer" }} />
  ).toString();
  expect(waysIn(page)).toEqual(["/en/me", "/en"]);
  expect(page).toContain('href="/en/desk"');
  expect(page).not.toContain('href="/en/sign-in"');
});
