import { describe, expect, test } from "vitest";
import { documentKinds, type FileKind, mostFileBytes } from "#shared/file-kinds.ts";
import { languages } from "#shared/languages.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import { speak } from "#shared/speech.ts";
import { cameBack, findingInWords, UploadForm, UploadState } from "#shared/ui/upload.tsx";
import { findings, type Upload, uploadStates } from "#shared/uploads.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const s = await speak<SharedKey | ReviewKey>("en", sharedWords, reviewWords);
const form = {
  url: "https://files.example.org/",
  fields: {
    key: "accreditation/1",
    "Content-Type": "application/octet-stream",
    policy: 'a"b',
    "x-amz-signature": "0f",
  },
  scripted: { policy: "c", signature: "0e" },
};
const accepts: FileKind[] = ["pdf", "jpg"];
const upload: Pick<Upload, "state" | "findings" | "accepts" | "most"> = {
  state: "refused",
  findings: [],
  accepts,
  most: mostFileBytes,
};

describe("the form for a file", () => {
  const html = (
    <UploadForm s={s} form={form} label="Your statutes" hint="Signed." accepts={accepts} minutes={60} />
  ).toString();

  test("goes to the file store with everything that was signed, the file last, and nothing more", () => {
    expect(html).toMatch(/^<form action="https:\/\/files.example.org\/" method="post" enctype="multipart\/form-data"/);
    const names = [...html.matchAll(/<(?:input|button|select|textarea)\b[^>]*? name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([...Object.keys(form.fields), "file"]);
    expect(html).toContain('<input type="hidden" name="policy" value="a&quot;b"/>');
  });

  test("says before anything is sent what is accepted, how long it works, and what an English page would mean", () => {
    expect(html).toContain('<label for="file">Your statutes</label>');
    expect(html).toContain("Signed. Formats: PDF or JPG. At most 25 MB. This form works for 60 minutes.");
    expect(html).toContain("“EntityTooLarge” means that it is too large");
    expect(html).toContain('aria-describedby="file-hint file-store"');
    expect(html).toContain('required="" accept=".pdf,.jpg,.jpeg"');
  });

  test("brings along what a script says while it sends in parts, and shows none of it without one", () => {
    const parts = { address: "/en/a/parts", token: "t0" };
    const shown = (<UploadForm s={s} form={form} label="Report" accepts={accepts} parts={parts} />).toString();
    expect(shown).toContain('data-parts="/en/a/parts" data-token="t0" data-sent="{sent} of {total} MB sent"');
    expect(shown).toContain('<p class="begun" hidden="">');
    expect(shown).toContain('<span hidden=""><button type="button" class="secondary">Cancel sending</button></span>');
    expect(shown).toContain('<p class="unseen" role="status"></p>');
    expect(html).not.toMatch(/data-parts|Cancel sending|You began|role="status"/);
  });

  test("can stand beside others on a page", () => {
    const other = (<UploadForm s={s} form={form} label="Report" accepts={accepts} id="file-report" />).toString();
    expect(other).toContain('<label for="file-report">Report</label>');
    expect(other).toContain('id="file-report" name="file"');
    expect(other).not.toContain('id="file"');
  });
});

describe("the state of a file", () => {
  const shown = (changes: object, back = false) =>
    (<UploadState s={s} upload={{ ...upload, ...changes }} back={back} />).toString();

  test("is told in words", () => {
    expect(shown({ state: "issued" })).toContain("No file yet");
    expect(shown({ state: "stored" })).toContain("Being checked");
    expect(shown({ state: "ready" })).toContain("can be used");
    expect(shown({ state: "expired" })).toContain("Open a new form");
  });

  test("is that it is being checked when the store sent the browser back, and only until something is known", () => {
    expect(shown({ state: "issued" }, true)).toContain("Being checked");
    expect(shown({ state: "issued" }, true)).toContain('data-upload-state="issued"');
    expect(shown({ state: "refused", findings: ["empty"] }, true)).toContain("Not accepted");
    expect(cameBack((name) => ({ key: "k" })[name])).toBe(true);
    expect(cameBack(() => undefined)).toBe(false);
  });

  test("names every reason against a file, with its code", () => {
    const page = shown({ findings: ["wrong_type", "too_large"] });
    expect(page).toContain('<li data-code="wrong_type">The file is in another format. We accept: PDF or JPG.</li>');
    expect(page).toContain('<li data-code="too_large">The file is larger than 25 MB.');
  });
});

test.each(languages)(
  "every state and every reason has its words in %s, without places left empty",
  async (language) => {
    const speech = await speak<SharedKey | ReviewKey>(language, sharedWords, reviewWords);
    const states = uploadStates.map((state) =>
      (<UploadState s={speech} upload={{ ...upload, state, findings: [...findings] }} />).toString(),
    );
    const reasons = findings.map((finding) => findingInWords(speech, finding, { ...upload, accepts: documentKinds }));
    for (const text of [...states, ...reasons]) expect(text).not.toMatch(/[{}]/);
    expect(new Set(states).size).toBe(states.length);
    expect(new Set(reasons).size).toBe(reasons.length);
  },
);
