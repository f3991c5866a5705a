import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accreditationApp } from "#functions/accreditation/app.tsx";
import { accreditationRoom } from "#functions/accreditation/room.ts";
import { announcementsApp } from "#functions/announcements/app.ts";
import { announcementsRoom } from "#functions/announcements/room.ts";
import { briefingsApp } from "#functions/briefings/app.tsx";
import { briefingsRoom } from "#functions/briefings/room.ts";
import { enquiriesApp } from "#functions/enquiries/app.ts";
import { enquiriesRoom } from "#functions/enquiries/room.ts";
import { forumsApp } from "#functions/forums/app.tsx";
import { forumsRoom } from "#functions/forums/room.ts";
import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { registrationApp } from "#functions/registration/app.tsx";
import { registrationRoom } from "#functions/registration/room.ts";
import { reportingApp } from "#functions/reporting/app.ts";
import { reportingRoom } from "#functions/reporting/room.ts";
import { rightsApp } from "#functions/rights/app.ts";
import { rightsRoom } from "#functions/rights/room.ts";
import { submissionsApp } from "#functions/submissions/app.tsx";
import { submissionsRoom } from "#functions/submissions/room.ts";
import { buildStatic } from "#infra/bundles.ts";
import { freshTables } from "#test/support/tables.ts";

interface Described {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
}

const outdir = mkdtempSync(join(tmpdir(), "baraza-static-"));
let description: Described;
beforeAll(async () => {
  await buildStatic(outdir);
  description = JSON.parse(readFileSync(join(outdir, "api/openapi.json"), "utf8")) as Described;
});
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const described = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );

test("describes every route for programs, and no other", async () => {
  const connection = await freshTables();
  const apps = [
    portalApp(portalRoom(connection)),
    registrationApp(registrationRoom(connection)),
    forumsApp(forumsRoom(connection)),
    accreditationApp(accreditationRoom(connection)),
    submissionsApp(submissionsRoom(connection)),
    briefingsApp(briefingsRoom(connection)),
    enquiriesApp(enquiriesRoom(connection)),
    announcementsApp(announcementsRoom(connection)),
    rightsApp(rightsRoom(connection)),
    reportingApp(reportingRoom(connection)),
  ];
  const routes = apps
    .flatMap((app) => app.routes as { method: string; path: string }[])
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api"))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`);
  expect(described().sort()).toEqual([...new Set(routes)].sort());
});

test("is OpenAPI 3.1 with a name of its own for each call and answers for each", () => {
  expect(description.openapi).toBe("3.1.0");
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { operationId, responses } of operations)
    expect(
      Object.keys(responses).some((status) => status.startsWith("2")),
      operationId,
    ).toBe(true);
});

test("has a readable form that names every call", () => {
  const page = readFileSync(join(outdir, "api/docs/index.html"), "utf8");
  for (const call of described()) expect(page).toContain(call.split(" ")[1]);
  expect(page).not.toContain("undefined");
});
