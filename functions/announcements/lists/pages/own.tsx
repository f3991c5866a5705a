import { newsKinds } from "#shared/announcements/news.ts";
import { parseInput } from "#shared/input.ts";
import type { Person } from "#shared/people.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { endedPath, minePath } from "../addresses.ts";
import { choose, end, resume } from "../casework.ts";
import { Chosen } from "../subscription.ts";
import { typedChoice } from "../typed.ts";
import { MinePage } from "../views/mine.tsx";
import type { ListsVisit } from "../visit.ts";
import { heldFor } from "./mine.tsx";

const reader = async (room: AnnouncementsRoom, c: ListsVisit): Promise<Person> => {
  const { book } = await room.subscriptions();
  const person = await book.people.find(signedIn(c).personId);
  // Nobody whose data are being erased leaves new ones behind, by a session that outlived the others.
  if (!person || person.suspended) throw new Refusal(401, "sign_in_needed");
  return person;
};

/** One's subscription by session: the address is the one that one signs in with, and needs no confirming. */
export const showOwn = async (room: AnnouncementsRoom, c: ListsVisit, tried: Tried = {}) => {
  const session = signedIn(c);
  const person = await reader(room, c);
  const found = await (await room.subscriptions()).ofAddress(person.email);
  const subscription = found?.state === "confirmed" ? found : undefined;
  const page = (
    <MinePage
      s={c.get("s")}
      path={minePath}
      user={session}
      email={person.email}
      chosen={subscription ?? { language: person.language, kinds: [...newsKinds], regions: [], objectives: [] }}
      isNew={!subscription}
      held={subscription && (await heldFor(room, subscription.email))}
      done={c.req.query("done")}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? "") }}
      {...tried}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
};

export const decideOwn = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const by = signedIn(c).personId;
  const { form } = await readForm(c, c.get("token"));
  const person = await reader(room, c);
  const now = c.get("now");
  const { language } = c.get("s");
  try {
    const decision = single(form, "decision");
    const found = await (await room.subscriptions()).ofAddress(person.email);
    if (decision === "stop") {
      if (found) await end(room, found.id, "stop", by, now);
      return c.redirect(`/${language}${endedPath}`, 303);
    }
    if (decision === "resume" && found) await resume(room, found, by, now);
    else if (decision === "change" || decision === "choose")
      await choose(room, person.email, { chosen: parseInput(Chosen, typedChoice(form)), by, now });
    else throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
    return c.redirect(`/${language}${minePath}?done=${decision}`, 303);
  } catch (error) {
    return showOwn(room, c, triedBy(error, form));
  }
};
