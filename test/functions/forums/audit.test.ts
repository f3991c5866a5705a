import { expect, it } from "vitest";
import { languages } from "#shared/languages.ts";
import { forumsWorld } from "#test/support/forums.ts";
import { registrationWorld } from "#test/support/registration.ts";

it("the record of decisions tells what was decided about forums and calls, in every language", async () => {
  const registration = await registrationWorld();
  const forums = await forumsWorld(registration.connection);
  const { forum, place } = await forums.openCall();
  await forums.insist(forums.decide(place, "postpone", { reason: "clash" }));
  const { officer: auditor } = await registration.staff("auditor");
  for (const language of languages) {
    const page = await auditor.get(`/${language}/desk/registration/audit`);
    const html = await page.text();
    expect(page.status).toBe(200);
    const what = [...html.matchAll(/data-what="([^"]+)">([^<]+)</g)].map(([, code]) => code);
    expect(what).toEqual(
      ["forum_create", "forum_add_event", "forum_publish", "call_create", "call_publish", "call_postpone"].sort(
        (a, b) => what.indexOf(a) - what.indexOf(b),
      ),
    );
    expect(html).toContain(`audit?subject=${encodeURIComponent(`forum#${forum}`)}`);
  }
  const one = await auditor.get(`/en/desk/registration/audit?subject=${encodeURIComponent("call#imrf-2030-call")}`);
  expect(await one.text()).toMatch(/Call: Postponed[\s\S]*Another meeting falls on the same days/);
});
