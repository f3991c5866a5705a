import type { Speech } from "#shared/speech.ts";
import { Quote } from "#shared/ui/quote.tsx";
import { Timeline } from "#shared/ui/timeline.tsx";
import { When } from "#shared/ui/when.tsx";
import type { SharedKey } from "#shared/words.ts";
import type { EnquiriesKey } from "../enquiries-words.ts";
import type { Enquiry } from "../enquiry.ts";

interface ConversationProps {
  readonly s: Speech<SharedKey | EnquiriesKey>;
  /** What whoever asked is called. */
  readonly asker: string;
  readonly enquiry: Pick<Enquiry, "messages" | "timeZone" | "language">;
}

/** What happened, in words. */
const eventIn = (s: Speech<SharedKey | EnquiriesKey>, what: string) => s.t(`event.${what}` as EnquiriesKey);

/** All that was written in an enquiry, the last first; officers are named by their office alone. */
export const Conversation = ({ s, asker, enquiry: { messages, timeZone, language } }: ConversationProps) => {
  if (messages.length === 0) return null;
  return (
    <section>
      <h2>{s.t("conversation.title")}</h2>
      <Timeline
        entries={messages.toReversed().map(({ from, what, at, text }, place) => ({
          title: `${from === "asker" ? asker : s.t("conversation.desk")} · ${eventIn(s, what)}`,
          when: <When s={s} instant={at} zone={timeZone || "UTC"} />,
          detail: <Quote language={language} text={text} />,
          current: place === 0,
        }))}
      />
    </section>
  );
};
