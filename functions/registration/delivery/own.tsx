import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { type FieldError, Refusal } from "#shared/refusal.ts";
import { EmailAddress } from "#shared/text.ts";
import { Page, renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { FactorNeeded, signedIn } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import { mailAgainLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";
import { ButtonPage } from "../views/draft.tsx";
import { AddressPage } from "./address-page.tsx";
import { deliveryVoice } from "./delivery-words.ts";

const Wish = z.strictObject({ email: EmailAddress });

/** Whoever is signed in; staff only with their second factor, since much hangs on where their links go. */
const ownPerson = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = signedIn(c);
  if (session.role && !session.factorGiven) throw new FactorNeeded();
  const addresses = await room.addresses();
  const person = await addresses.people.find(session.personId);
  if (!person) throw new Refusal(404, "not_found");
  return { session, addresses, person };
};

interface Shown {
  readonly typed: string;
  readonly errors: readonly FieldError[];
}

export const showAddress = async (room: RegistrationRoom, c: RegistrationVisit, shown?: Shown) => {
  const { session, addresses, person } = await ownPerson(room, c);
  const [s, stopped, missed] = await Promise.all([
    deliveryVoice(c.get("s").language),
    addresses.suppressions.stopped(person.email),
    addresses.missed(person.id, c.get("now")),
  ]);
  const page = (
    <AddressPage
      s={s}
      path={pathOf(c)}
      user={session}
      person={person}
      isStopped={stopped !== undefined}
      missed={missed}
      hidden={{ [formTokenField]: formTokenOf(c.get("token") ?? "") }}
      typed={shown?.typed ?? ""}
      errors={shown?.errors}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), shown ? 422 : 200);
};

export const askAddress = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { addresses, person } = await ownPerson(room, c);
  const { form } = await readForm(c, c.get("token"));
  const now = c.get("now");
  let wish: z.infer<typeof Wish>;
  try {
    wish = parseInput(Wish, form);
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 422) throw error;
    return showAddress(room, c, { typed: single(form, "email"), errors: error.errors });
  }
  // What goes over is answered alike and not sent: neither one person nor one address may be used to write to others.
  const limits = await room.limits();
  const allowed = await Promise.all([person.id, wish.email].map((whom) => limits.allows(mailAgainLimit, whom, now)));
  if (allowed.every(Boolean)) await addresses.ask(person, wish.email, now);
  return c.redirect(`/${c.get("s").language}/me/address?done=asked`, 303);
};

export const sendMissed = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { addresses, person } = await ownPerson(room, c);
  await readForm(c, c.get("token"));
  const now = c.get("now");
  if (await addresses.suppressions.stopped(person.email)) throw new Refusal(409, "not_now");
  for (const { id } of await addresses.missed(person.id, now)) await addresses.letters.replay(id, now, person.email);
  return c.redirect(`/${c.get("s").language}/me/address?done=again`, 303);
};

const tokenOf = (c: RegistrationVisit) => c.req.param("token") ?? "";

/** What the mailed link opens: nothing happens before the button is pressed. */
export const showUse = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { email } = await (await room.addresses()).look(tokenOf(c), c.get("now"));
  const s = await deliveryVoice(c.get("s").language);
  const texts = { title: s.t("address.use.title"), text: s.t("address.use.text", { email }) };
  return c.html(renderPage(<ButtonPage s={s} path={pathOf(c)} {...texts} button={s.t("address.use.button")} />));
};

export const useAddress = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { email } = await (await room.addresses()).confirm(tokenOf(c), c.get("now"));
  const s = await deliveryVoice(c.get("s").language);
  const title = s.t("address.done.title");
  return c.html(
    renderPage(
      <Page s={s} title={title} path="/me/address">
        <h1>{title}</h1>
        <p>{s.t("address.done.text", { email })}</p>
        <p>
          <a href={`/${s.language}/me/address`}>{s.t("address.title")}</a>
        </p>
      </Page>,
    ),
  );
};
