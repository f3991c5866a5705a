import type { DeskSpeech } from "./frame.tsx";

const points = ["look.safety", "look.identity", "look.format"] as const;

/** What an officer is asked to look at, and what is no reason. */
export const LookPart = ({ s }: { readonly s: DeskSpeech }) => (
  <section class="notice" data-look>
    <h2>{s.t("look.title")}</h2>
    <p>{s.t("look.lead")}</p>
    <ul>
      {points.map((point) => (
        <li>{s.t(point)}</li>
      ))}
    </ul>
  </section>
);
