import type { Language } from "#shared/languages.ts";
import { Notice } from "#shared/ui/notice.tsx";
import { deliveryVoice } from "./delivery-words.ts";

/** What stands above a person's own pages while our mail does not reach them. */
export const undeliveredBanner = async (language: Language, email: string) => {
  const s = await deliveryVoice(language);
  return (
    <Notice s={s} kind="error" title={s.t("address.banner")}>
      <p>{s.t("address.banner.text", { email })}</p>
      <p>
        <a href={`/${language}/me/address`}>{s.t("address.mend")}</a>
      </p>
    </Notice>
  );
};
