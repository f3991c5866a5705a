import type { Upload } from "#shared/uploads.ts";
import { content, type Sent, type SubmissionsWorld } from "#test/support/submissions.ts";
import { errorsOn, hiddenOn, type Visitor } from "#test/support/visitor.ts";

export const at = (reference: string, below = "") => `/en/submissions/own/${reference}${below && `/${below}`}`;

export const pageOf = async (browser: Visitor, path: string) => {
  const response = await browser.get(path);
  return { status: response.status, html: await response.text(), location: response.headers.get("location") ?? "" };
};

type Fields = Record<string, string | readonly string[]>;

/** Posts a form as it stands on its page, with the version that it has there. */
export const postForm = async (browser: Visitor, path: string, fields: Fields, form = path) => {
  const { version = "" } = hiddenOn((await pageOf(browser, form)).html);
  const response = await browser.post(path, { ...(version && { version }), ...fields });
  const html = await response.text();
  const location = response.headers.get("location") ?? "";
  return { status: response.status, html, location, errors: errorsOn(html) };
};

/** Complete answers to each part, as forms send them. */
export const partAnswers = {
  about: {
    submitter: content.submitter,
    by: content.by,
    categories: content.categories,
    country: content.country,
    type: content.type,
  },
  content: {
    title: content.title,
    titleLanguage: content.titleLanguage,
    summary: "",
    text: content.text,
    languages: content.languages,
    "answers.lessons": "Ask those concerned.",
    "answers.field": "law",
    "answers.fields": ["practice", "money"],
  },
  subject: { levels: content.levels, objectives: content.objectives, regions: content.regions },
  consent: { showing: "named", personalData: "no", rightToPublish: "true", noOthers: "true" },
} as const;
type Part = keyof typeof partAnswers;

/** Fills in every part in a browser. */
export const fillIn = async (browser: Visitor, reference: string, changes: Partial<Record<Part, Fields>> = {}) => {
  for (const [part, answers] of Object.entries(partAnswers)) {
    const fields = { decision: "save", ...answers, ...changes[part as Part] };
    const { status, errors } = await postForm(browser, at(reference, part), fields);
    if (status !== 303) throw new Error(`${part}: ${status} ${JSON.stringify(errors)}`);
  }
};

/** Asks for the form of a new file by its page; answers the ids of its document and upload. */
export const addForm = async (site: SubmissionsWorld, { reference, own }: Sent, fields: Fields = {}) => {
  const browser = site.browserOf(own);
  const answer = await postForm(browser, at(reference, "files"), { decision: "attach", ...fields });
  if (answer.status !== 303) throw new Error(`no form: ${answer.status} ${JSON.stringify(answer.errors)}`);
  const document = answer.location.split("/").at(-1) ?? "";
  return { document, key: await keyOf(site, reference, document), page: at(reference, `files/${document}`) };
};

export const keyOf = async (site: SubmissionsWorld, reference: string, document: string): Promise<string> => {
  const found = (await site.find(reference)).documents.find(({ id }) => id === document);
  if (!found) throw new Error(`no document ${document}`);
  return found.upload;
};

export const ready: Partial<Upload> = { state: "ready", objectVersion: "1", kind: "pdf", size: 10, sha256: "00" };
export const infected: Partial<Upload> = { state: "refused", findings: ["infected"], objectVersion: "1" };
