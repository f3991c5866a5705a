import { describe, expect, test } from "vitest";
import { speak } from "#shared/speech.ts";
import { Confirmation, Notice } from "#shared/ui/notice.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { Table } from "#shared/ui/table.tsx";
import { TaskList } from "#shared/ui/tasks.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { Day, Deadline, When } from "#shared/ui/when.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";

const s = await speak<SharedKey>("en", sharedWords);

describe("answers to check", () => {
  const list = (
    <SummaryList
      s={s}
      rows={[
        { label: "Name", value: "A & B", visibility: "public", change: "/en/name" },
        { label: "Address", value: "", visibility: "internal" },
      ]}
    />
  ).toString();

  test("say who will see them and where to change them", () => {
    expect(list).toMatch(
      /<dt>Name <span class="tag [a-z]+" title="Everyone can see this on our site.">Public<\/span><\/dt><dd>A &amp; B<\/dd>/,
    );
    expect(list).toContain('<a href="/en/name">Change<span class="unseen"> Name</span></a>');
    expect(list.match(/Change/g)).toHaveLength(1);
  });

  test("say when there is none", () => {
    expect(list).toContain('<dd><span class="light">Not answered</span></dd>');
  });
});

test("a table names its columns in every cell, for narrow screens", () => {
  const table = (
    <Table
      caption="Cases"
      columns={[{ label: "Case" }, { label: "Days", numeric: true }]}
      rows={[[<a href="/en/x">X</a>, "3"]]}
    />
  ).toString();
  expect(table).toContain("<caption>Cases</caption>");
  expect(table).toContain('<th scope="col">Case</th><th scope="col" class="number">Days</th>');
  expect(table).toContain('<th scope="row"><a href="/en/x">X</a></th><td data-label="Days" class="number">3</td>');
});

test("a timeline marks where a case stands", () => {
  const timeline = (
    <Timeline
      entries={[
        { title: "Received", when: "Monday" },
        { title: "Accepted", when: "Tuesday", current: true },
      ]}
    />
  ).toString();
  expect(timeline).toContain("<li><strong>Received</strong>");
  expect(timeline).toContain('<li aria-current="step"><strong>Accepted</strong>');
});

test("tasks say what is done and what is to do", () => {
  const tasks = (
    <TaskList
      s={s}
      tasks={[
        { label: "Name", href: "/1", done: true },
        { label: "Place", href: "/2", done: false },
      ]}
    />
  ).toString();
  expect(tasks).toMatch(/aria-describedby="task-0">Name<.*id="task-0"><strong class="tag good">Done</);
  expect(tasks).toMatch(/aria-describedby="task-1">Place<.*id="task-1"><strong class="tag waiting">To do</);
});

test("notices speak up when something happened", () => {
  expect((<Notice s={s} kind="error" />).toString()).toContain('class="notice error" role="alert"');
  expect((<Notice s={s} kind="success" />).toString()).toContain('class="notice success" role="status"');
  expect((<Notice s={s} kind="warning" />).toString()).not.toContain("role");
  expect((<Notice s={s} title="Sent" />).toString()).toContain("<strong>Sent</strong>");
  expect((<Confirmation title="Sent" />).toString()).toContain("<h1>Sent</h1>");
});

test("a list goes on and back, and says nothing when it is whole", () => {
  expect((<Pages s={s} />).toString()).toBe("");
  expect((<Pages s={s} next="?after=a&b" />).toString()).toContain('href="?after=a&amp;b" rel="next"');
  expect((<Pages s={s} first="?" />).toString()).toContain("Back to the beginning");
});

test("moments are readable by programs too", () => {
  expect((<When s={s} instant="2030-01-26T22:59:00Z" zone="Europe/Zurich" />).toString()).toBe(
    '<time datetime="2030-01-26T22:59:00.000Z">Saturday, 26 January 2030 at 23:59 (Europe/Zurich, UTC+1)</time>',
  );
  expect((<Day s={s} instant={new Date("2030-01-26T22:59:00Z")} zone="Pacific/Apia" />).toString()).toBe(
    '<time datetime="2030-01-26T22:59:00.000Z">27 January 2030</time>',
  );
});

describe("a deadline", () => {
  const props = { s, instant: "2030-01-26T22:59:00Z", zone: "Europe/Zurich", now: "2030-01-25T22:59:00Z" };

  test("leaves room for the time of the reader's device, unseen until a script tells it", () => {
    expect((<Deadline {...props} />).toString()).toContain(
      '<div hidden=""><dt>Your time</dt><dd data-local-time="2030-01-26T22:59:00.000Z"></dd></div>',
    );
  });

  test("is told in the zone of the reader's profile when there is one", () => {
    const told = (<Deadline {...props} readerZone="Asia/Kathmandu" />).toString();
    expect(told).toContain("Sunday, 27 January 2030 at 04:44 (Asia/Kathmandu, UTC+5:45)");
    expect(told).not.toContain("data-local-time");
  });
});

describe("what people wrote", () => {
  test("is marked with its language, runs as its script does, and stays text", () => {
    expect((<Quote language="ar" text={"مرحبا\n<b>"} />).toString()).toBe(
      '<div class="quote" lang="ar" dir="auto">مرحبا\n&lt;b&gt;</div>',
    );
    expect((<QuotedName text="<i>" />).toString()).toBe('<bdi lang="" dir="auto">&lt;i&gt;</bdi>');
  });
});
