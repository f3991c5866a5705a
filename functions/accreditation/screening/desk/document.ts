import { fileKinds } from "#shared/file-kinds.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { openMatter } from "../../matter.ts";
import { gateOf } from "../../obstacles.ts";
import type { AccreditationRoom } from "../../room.ts";

/** Leads to a file that was looked at and found fit, by a link that lives for a minute; to nothing else. */
export const openDocument = async (room: AccreditationRoom, c: Visit<string>) => {
  const session = staffMember(c, "officer", "secretariat");
  const applications = await room.applications();
  const { application, acting } = await openMatter(applications, session, c.req.param("reference") ?? "");
  if (acting.as === "applicant") throw new Refusal(404, "not_found");
  const gate = gateOf(application, acting);
  if (gate) throw new Refusal(...gate);
  const key = application.documents[c.req.param("document") ?? ""]?.upload;
  const upload = key ? await applications.uploads.find(key) : undefined;
  const { state, objectVersion, kind, name } = upload ?? {};
  if (!key || state !== "ready" || !objectVersion || !kind) throw new Refusal(404, "not_found");
  const files = await room.files();
  const { type, extensions } = fileKinds[kind];
  const called = name || `${application.reference}.${extensions[0]}`;
  return c.redirect(await files.link({ key, version: objectVersion, name: called, type }), 302);
};
