import type { Child } from "hono/jsx";
import type { PublishedCall, PublishedFigures, PublishedForum } from "#shared/published-rows.ts";
import type { SummaryRow } from "#shared/ui/summary.tsx";
import { When } from "#shared/ui/when.tsx";
import type { ForumsSpeech } from "../forums-words.ts";
import { languageName, Title } from "./texts.tsx";

export interface CallProps {
  readonly s: ForumsSpeech;
  readonly now: Date;
  readonly forum: PublishedForum;
  readonly call: PublishedCall;
  readonly figures: PublishedFigures | undefined;
}

export const List = ({ items }: { readonly items: readonly Child[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

const Documents = ({ s, call }: CallProps) => {
  if (call.documents.length === 0) return s.t("call.no_documents");
  const asked = call.documents.map(({ topic, title, need, orText }) => (
    <>
      {Object.values(title).some(Boolean) ? <Title s={s} texts={title} /> : s.t(`document.${topic}`)}
      {` (${s.t(`document_need.${need}`)})`}
      {orText && ` ${s.t("document.or_text")}`}
    </>
  ));
  return <List items={asked} />;
};

const Decider = ({ s, call }: CallProps) => (
  <>
    {s.t(`call.decider.${call.accreditation}`)}
    {call.accreditation === "authority" && call.circulationDays > 0 && (
      <> {s.t("call.circulation", { count: call.circulationDays })}</>
    )}
  </>
);

const some = (row: SummaryRow, shown: boolean) => (shown ? [row] : []);

/** What an applicant wants to know before beginning. */
export const facts = (props: CallProps): SummaryRow[] => {
  const { s, call, forum } = props;
  const { t } = s;
  const event = forum.events.find(({ id }) => id === call.event);
  const decided = call.accreditation !== "none";
  return [
    { label: t("call.decider"), value: <Decider {...props} /> },
    ...some(
      { label: t("call.answered_by"), value: <When s={s} instant={call.decisionDue} zone={call.zone} /> },
      decided,
    ),
    ...some({ label: t("call.for_event"), value: event && <Title s={s} texts={event.title} /> }, event !== undefined),
    ...some(
      {
        label: t("call.recognizes"),
        value: <List items={call.recognizes.map((status) => t(`un_status.${status}`))} />,
      },
      decided && call.recognizes.length > 0,
    ),
    { label: t("call.documents"), value: <Documents {...props} /> },
    {
      label: t("call.languages"),
      value: <List items={call.languages.map((language) => languageName(s, language))} />,
    },
    {
      label: t("call.quota"),
      value: [
        t("call.quota_text", { count: call.quota }),
        call.reserves > 0 && t("call.reserves", { count: call.reserves }),
      ]
        .filter(Boolean)
        .join(" "),
    },
    { label: t("call.nominations"), value: <When s={s} instant={call.nominationsUntil} zone={call.zone} /> },
    { label: t("call.substitutions"), value: <When s={s} instant={call.substitutionsUntil} zone={call.zone} /> },
    ...some(
      { label: t("call.segments"), value: <List items={call.segments.map((segment) => t(`segment.${segment}`))} /> },
      call.segments.length > 0,
    ),
    ...some(
      { label: t("call.asks"), value: <List items={call.asks.map((asked) => t(`asks.${asked}`))} /> },
      call.asks.length > 0,
    ),
  ];
};
