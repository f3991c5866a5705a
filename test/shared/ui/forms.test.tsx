import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speak } from "#shared/speech.ts";
import { ChoiceField, ChoicesField, GroupedChoicesField, Toggle } from "#shared/ui/choices.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, honeypotName, Submit } from "#shared/ui/forms.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const s = await speak<SharedKey>("en", sharedWords);
const choices = ["local", "global"].map((value) => ({ value, label: value.toUpperCase() }));
const error = { field: "name", code: "too_short", values: { min: 3 } };

describe("a field", () => {
  const field = (
    <TextField
      s={s}
      name="name"
      label="Name"
      hint="In full"
      value={`"><b>`}
      error={error}
      optional
      visibility="public"
    />
  ).toString();

  test("has a label, says that it is optional and who will see the answer", () => {
    expect(field).toMatch(
      /<label for="name">Name<span class="light"> \(optional\)<\/span> <span class="tag [a-z]+" title="Everyone can see this on our site.">Public/,
    );
  });

  test("is described by its hint and its error", () => {
    expect(field).toContain('<p class="hint" id="name-hint">In full</p>');
    expect(field).toContain('id="name-error" data-field="name" data-code="too_short"');
    expect(field).toContain("Write at least 3 characters.");
    expect(field).toMatch(/<input id="name" name="name".* aria-describedby="name-hint name-error" aria-invalid="true"/);
  });

  test("keeps what was typed, as text", () => {
    expect(field).toContain('value="&quot;&gt;&lt;b&gt;"');
  });

  test("takes text in the direction of its script and addresses from left to right", () => {
    expect(field).toContain('dir="auto"');
    expect((<TextField s={s} name="email" label="Email" type="email" />).toString()).toContain('dir="ltr"');
  });

  test("without hint and error is described by nothing", () => {
    expect((<TextField s={s} name="name" label="Name" />).toString()).not.toMatch(/aria-|data-/);
  });
});

test("a long text keeps every character, a first line break too, and says how long it may be", () => {
  const typed = "\n<i>two\nlines</i>";
  const area = (<TextArea s={s} name="mission" label="Mission" value={typed} max={1500} hint="Shortly." />).toString();
  expect(area).toContain(">\n\n&lt;i&gt;two\nlines&lt;/i&gt;</textarea>");
  expect(area).toContain("Shortly. At most 1,500 characters.");
  expect(area).not.toContain("maxlength");
});

test("whatever was typed never becomes markup", () => {
  const inert = fc.property(fc.string({ unit: "grapheme" }), (typed) => {
    const area = (<TextArea s={s} name="mission" label="Mission" value={`<${typed}</textarea>`} />).toString();
    expect(area.match(/<\/?textarea/g)).toHaveLength(2);
    expect(area.match(/<[a-z]/g)).toHaveLength(3);
  });
  fc.assert(inert);
  expect.hasAssertions();
});

describe("choices", () => {
  test("of which one is chosen", () => {
    const field = (<ChoiceField s={s} name="level" label="Level" choices={choices} value="global" />).toString();
    expect(field).toContain('<fieldset id="level" tabindex="-1"><legend>Level</legend>');
    expect(field).toContain('<input type="radio" id="level-local" name="level" value="local"/>');
    expect(field).toContain('<input type="radio" id="level-global" name="level" value="global" checked=""/>');
    expect(field).toContain('<label for="level-global">GLOBAL</label>');
  });

  test("of which several are chosen", () => {
    const field = (<ChoicesField s={s} name="levels" label="Levels" choices={choices} values={["local"]} />).toString();
    expect(field).toContain("Choose all that apply.");
    expect(field.match(/ checked=""/g)).toHaveLength(1);
  });

  test("in groups of which only those with chosen ones are open", () => {
    const groups = [
      { label: "Here", choices: choices.slice(0, 1) },
      { label: "There", choices: choices.slice(1) },
    ];
    const field = (
      <GroupedChoicesField s={s} name="countries" label="Countries" groups={groups} values={["global"]} />
    ).toString();
    expect(field).toContain("<details><summary>Here</summary>");
    expect(field).toContain('<details open=""><summary>There<span class="light"> 1 chosen</span></summary>');
  });

  test("in a long list begin with none", () => {
    const field = (<SelectField s={s} name="country" label="Country" choices={choices} value="local" />).toString();
    expect(field).toContain('<option value="">Choose one</option><option value="local" selected="">LOCAL</option>');
  });

  test("a toggle sends true or nothing", () => {
    const toggle = (<Toggle s={s} name="agreed" label="I agree" checked />).toString();
    expect(toggle).toContain('<input type="checkbox" id="agreed" name="agreed" value="true" checked=""/>');
    expect((<Toggle s={s} name="agreed" label="I agree" />).toString()).not.toContain("checked");
  });
});

describe("the error summary", () => {
  const errors = [error, { field: "sent_by_hand", code: "unknown_field" }];
  const summary = (<ErrorSummary s={s} errors={errors} labelOf={(field) => ({ name: "Name" })[field]} />).toString();

  test("is announced and can be focused", () => {
    expect(summary).toContain('role="alert" tabindex="-1"');
  });

  test("links each error to its field and marks its code", () => {
    expect(summary).toContain(
      '<li data-field="name" data-code="too_short"><a href="#name">Name: This is too short. Write at least 3 characters.</a></li>',
    );
  });

  test("names errors of fields that the form does not have", () => {
    expect(summary).toContain('<li data-field="sent_by_hand" data-code="unknown_field">This form has no such field.');
  });

  test("is absent when nothing is wrong", () => {
    expect((<ErrorSummary s={s} errors={[]} labelOf={() => undefined} />).toString()).toBe("");
    expect((<ErrorSummary s={s} errors={undefined} labelOf={() => undefined} />).toString()).toBe("");
  });

  test("and the fields share their errors", () => {
    expect(errorOf(errors, "name")).toBe(error);
    expect(errorOf(errors, "mission")).toBeUndefined();
    expect(errorOf(undefined, "name")).toBeUndefined();
  });
});

test("a form is checked by us and not by the browser; it carries hidden fields and a decision", () => {
  const form = (
    <Form action="/en/x" hidden={{ token: 't"' }} guarded>
      <Submit label="Refuse" name="decision" value="refuse" kind="danger" />
    </Form>
  ).toString();
  expect(form).toBe(
    '<form action="/en/x" method="post" novalidate="" data-guard=""><input type="hidden" name="token" value="t&quot;"/>' +
      '<button type="submit" class="danger" name="decision" value="refuse">Refuse</button></form>',
  );
});

test("people neither see nor reach the field for automated senders", () => {
  const trap = (<Honeypot s={s} />).toString();
  expect(trap).toMatch(/^<div class="unseen" aria-hidden="true">/);
  expect(trap).toContain(`name="${honeypotName}" tabindex="-1" autocomplete="off"`);
});
