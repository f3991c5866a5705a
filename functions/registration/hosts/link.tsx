import * as z from "zod";
import { countryNames } from "#shared/countries.ts";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { parseHostGiven } from "./host-input.ts";
import { hostsVoice } from "./hosts-words.ts";
import { AnsweredPage, RequestPage } from "./views/request-page.tsx";

const answers = ["confirm_host", "decline_host", "withdraw_host"] as const;
const Answered = z.looseObject({ decision: z.enum(answers) });

const tokenOf = (c: RegistrationVisit) => c.req.param("token") ?? "";

/** What the link mailed to a host opens: for whom it would vouch, and what that means. Nothing happens by looking. */
export const showRequest = async (room: RegistrationRoom, c: RegistrationVisit, shown: Tried = {}) => {
  const organization = await (await room.hosts()).look(tokenOf(c), c.get("now"));
  const { language } = c.get("s");
  const page = (
    <RequestPage
      s={await hostsVoice(language)}
      path={pathOf(c)}
      organization={organization}
      country={(await countryNames(language)).get(organization.profile.country ?? "AQ")}
      typed={shown.typed}
      errors={shown.errors}
      conflict={shown.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const answerRequest = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const hosts = await room.hosts();
  await hosts.look(tokenOf(c), c.get("now"));
  const { form } = await readForm(c);
  try {
    const { decision, ...sent } = parseInput(Answered, form);
    await hosts.answer(tokenOf(c), decision, parseHostGiven(decision, sent), c.get("now"));
    return c.redirect(`/${c.get("s").language}/registration/host?done=${decision}`, 303);
  } catch (error) {
    return showRequest(room, c, triedBy(error, form));
  }
};

/** Says to a host that its answer was taken; the same to everybody, of whom it tells nothing. */
export const showAnswered = async (c: RegistrationVisit) => {
  const done = answers.find((name) => name === c.req.query("done")) ?? "decline_host";
  return c.html(renderPage(<AnsweredPage s={await hostsVoice(c.get("s").language)} path={pathOf(c)} done={done} />));
};
