import { ScannedUploads } from "#functions/scanning/store.ts";
import type { Call } from "#shared/forums.ts";
import type { Upload } from "#shared/uploads.ts";
import { type AccreditationWorld, authorityCall } from "#test/support/accreditation.ts";
import { consents, partAnswers } from "#test/support/application-answers.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";

type Changes = Partial<Record<keyof typeof partAnswers, object>>;

/** Somebody with an organization, in a browser of their own, and the language they read. */
export const applicant = async (world: AccreditationWorld, profile: Parameters<typeof world.handIn>[0] = {}) => {
  const admitted = await world.handIn(profile);
  return { ...admitted, browser: world.browserOf(admitted.own) };
};

export const pageOf = async (browser: Visitor, path: string) => {
  const response = await browser.get(path);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
};

/** Posts a form as it stands on its page, with the hidden fields that it has there. */
export const postForm = async (browser: Visitor, path: string, fields: Record<string, string | readonly string[]>) => {
  const { html } = await pageOf(browser, path);
  const { version = "" } = hiddenOn(html);
  const response = await browser.post(path, { ...(version && { version }), ...fields });
  return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
};

/** Begins an application by its button; answers its reference. */
export const begun = async (browser: Visitor, call: Pick<Call, "id"> = authorityCall): Promise<string> => {
  const { status, location } = await postForm(browser, `/en/accreditation/${call.id}/apply`, { decision: "begin" });
  const reference = /APP-[\w-]+/.exec(location)?.[0];
  if (!reference) throw new Error(`not begun: ${status}`);
  return reference;
};

export const at = (reference: string, below = "") =>
  `/en/accreditation/applications/${reference}${below && `/${below}`}`;

/** Fills in every part and the documents that are asked for, in words. */
export const filled = async (browser: Visitor, reference: string, changes: Changes = {}) => {
  for (const [section, answers] of Object.entries(partAnswers)) {
    const fields = { ...answers, ...(changes[section as keyof typeof partAnswers] as object) };
    const { status, html } = await postForm(browser, at(reference, section), { decision: "save", ...fields });
    if (status !== 303) throw new Error(`${section}: ${status} ${JSON.stringify(errorsOn(html))}`);
  }
  const report = { decision: "save", "texts.report": "We helped 300 women." };
  const { status } = await postForm(browser, at(reference, "documents/report"), report);
  if (status !== 303) throw new Error(`report: ${status}`);
  return reference;
};

export const send = (browser: Visitor, reference: string, fields: Record<string, string> = consents) =>
  postForm(browser, at(reference, "check"), { decision: "submit", ...fields });

/** What scanning does: moves the record of a file on and tells the application, all of it worked off. */
export const scanned = async (world: AccreditationWorld, key: string, changes: Partial<Upload>) => {
  const records = new ScannedUploads(world.connection.store, world.connection);
  const upload = await records.find(key);
  if (!upload) throw new Error(`no file ${key}`);
  await records.move(upload, { ...upload, ...changes }, world.connection.now());
  await world.runDuties();
};

export const uploadOf = async (world: AccreditationWorld, reference: string, document: string): Promise<string> => {
  const { documents } = await world.find(reference);
  const key = documents[document]?.upload;
  if (!key) throw new Error(`no file for ${document}`);
  return key;
};
