import { Hono } from "hono";
import { type RetentionKey, retentionWords } from "#shared/retention/retention-words.ts";
import { speak } from "#shared/speech.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import type { PortalEnvironment } from "../portal-words.ts";
import { type TextKey, textWords } from "../texts/text-words.ts";
import { GlossaryPage, type TextProps } from "../views/glossary.tsx";
import { AccessibilityPage, PrivacyPage } from "../views/statements.tsx";

/** Copies of a text may be shown for so many seconds. */
const freshFor = 300;

const texts = { glossary: GlossaryPage, privacy: PrivacyPage, accessibility: AccessibilityPage };

/** Glossary and statements. */
export const textPages = () => {
  const pages = new Hono<PortalEnvironment>();
  for (const [word, Text] of Object.entries(texts)) {
    pages.get(
      `${inLanguage}/${word}`,
      publicPage(freshFor, async ({ s, path }) => {
        const words = [sharedWords, textWords, retentionWords];
        const voice: TextProps["s"] = await speak<SharedKey | TextKey | RetentionKey>(s.language, ...words);
        return renderPage(<Text s={voice} path={path} />);
      }),
    );
  }
  return pages;
};
