import { answerDays, enquiryKeptDays, reopenDays } from "#shared/promises.ts";
import { Page, type User } from "#shared/ui/page.tsx";
import { newPath, reportPath } from "../../addresses.ts";
import { topics } from "../../enquiries.ts";
import type { AskingSpeech } from "../asking-words.ts";

interface HomeProps {
  readonly s: AskingSpeech;
  readonly path: string;
  readonly user: User | undefined;
}

const elsewhere = [
  ["/take-part", "nav.take_part"],
  ["/glossary", "nav.glossary"],
  ["/status", "nav.status"],
  ["/privacy", "nav.privacy"],
] as const;

/** What one can ask, where many answers stand already, what happens with a question, and who reads what. */
export const HomePage = ({ s, path, user }: HomeProps) => {
  const { t, language } = s;
  return (
    <Page s={s} title={t("ask.title")} path={path} user={user}>
      <h1>{t("ask.title")}</h1>
      <p class="lead">{t("ask.lead", { count: answerDays })}</p>
      <h2>{t("ask.topics")}</h2>
      <ul>
        {topics.map((topic) => (
          <li>{t(`topic.${topic}`)}</li>
        ))}
      </ul>
      <h2>{t("ask.first")}</h2>
      <ul>
        {elsewhere.map(([place, label]) => (
          <li>
            <a href={`/${language}${place}`}>{t(label)}</a>
          </li>
        ))}
      </ul>
      <h2>{t("ask.then")}</h2>
      <ol>
        <li>{t("ask.then.confirm")}</li>
        <li>{t("ask.then.answer", { count: answerDays })}</li>
        <li>{t("ask.then.back")}</li>
        <li>{t("ask.then.reopen", { count: reopenDays })}</li>
        <li>{t("ask.then.erase", { count: enquiryKeptDays })}</li>
      </ol>
      <p>
        <a class="button primary" href={`/${language}${newPath}`}>
          {t("ask.begin")}
        </a>
      </p>
      <h2>{t("ask.danger")}</h2>
      <p>{t("ask.danger.text")}</p>
      <p>
        <a href={`/${language}${reportPath}`}>{t("ask.danger.link")}</a>
      </p>
    </Page>
  );
};
