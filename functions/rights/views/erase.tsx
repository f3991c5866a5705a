import type { Person } from "#shared/people.ts";
import { signInHours } from "#shared/promises.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { erasePath, home } from "../addresses.ts";
import type { InTheWay } from "../erasing/standing.ts";
import type { RightsSpeech } from "../rights-words.ts";

interface Framed {
  readonly s: RightsSpeech;
  readonly path: string;
}

interface ErasePageProps extends Framed {
  readonly user: User;
  readonly hidden: Readonly<Record<string, string>>;
  readonly person: Person;
  readonly obstacles: readonly InTheWay[];
  readonly asked: boolean;
  /** Asked for while something stands in the way. */
  readonly refused: boolean;
}

const goes = [
  "account",
  "organizations",
  "applications",
  "representatives",
  "inputs",
  "briefings",
  "enquiries",
  "news",
  "mails",
] as const;
const stays = ["published", "lists", "public", "record", "addresses", "anonymous", "backups"] as const;

const Obstacle = ({ s, one }: { readonly s: RightsSpeech; readonly one: InTheWay }) => {
  if (one.code === "on_the_staff")
    return (
      <li data-field="erasure" data-code={one.code}>
        {s.t("erase.on_the_staff")}
      </li>
    );
  const { reference = "", profile, colleagues = [] } = one.organization;
  const own = `/${s.language}/me/cases/${reference}`;
  return (
    <li data-field="erasure" data-code={one.code}>
      <p>
        {s.t("erase.last_focal_point")} <bdi>{profile.name || reference}</bdi>
      </p>
      <ul>
        <li>
          <a href={`${own}/people`}>{s.t(colleagues.length > 0 ? "erase.hand_over" : "erase.invite")}</a>
        </li>
        <li>
          <a href={own}>{s.t("erase.close")}</a>
        </li>
      </ul>
    </li>
  );
};

/** What erasing takes away and leaves, what is to be settled first, and how it goes. */
export const ErasePage = ({ s, path, user, hidden, person, obstacles, asked, refused }: ErasePageProps) => (
  <Page s={s} title={s.t("erase.title")} path={path} user={user} wrong={refused}>
    {asked && (
      <Notice s={s} kind="success" title={s.t("erase.asked.title")}>
        <p>{s.t("erase.asked.text", { count: signInHours })}</p>
      </Notice>
    )}
    <p>
      <a href={`/${s.language}${home}`}>{s.t("my_data.title")}</a>
    </p>
    <h1>{s.t("erase.title")}</h1>
    <p>{s.t("erase.lead")}</p>
    <h2>{s.t("erase.goes")}</h2>
    <ul>
      {goes.map((name) => (
        <li>{s.t(`goes.${name}`)}</li>
      ))}
    </ul>
    <h2>{s.t("erase.stays")}</h2>
    <ul>
      {stays.map((name) => (
        <li>
          {s.t(`stays.${name}`)}
          {name === "published" && (
            <>
              {" "}
              <a href={`/${s.language}/me`}>{s.t("stays.published.link")}</a>
            </>
          )}
        </li>
      ))}
    </ul>
    {obstacles.length > 0 ? (
      <Notice s={s} kind={refused ? "error" : "warning"} title={s.t("erase.first")}>
        <ul>
          {obstacles.map((one) => (
            <Obstacle s={s} one={one} />
          ))}
        </ul>
      </Notice>
    ) : (
      <>
        <h2>{s.t("erase.how")}</h2>
        <p>{s.t("erase.how.text", { email: person.email, count: signInHours })}</p>
        <Form action={`/${s.language}${erasePath}`} hidden={hidden}>
          <Submit label={s.t("erase.button")} kind="danger" />
        </Form>
      </>
    )}
  </Page>
);

/** What the mailed link opens: nothing happens before the button is pressed. */
export const UsePage = ({ s, path, email }: Framed & { readonly email: string }) => (
  <Page s={s} title={s.t("erase.use.title")} path={path}>
    <h1>{s.t("erase.use.title")}</h1>
    <p>{s.t("erase.use.text", { email })}</p>
    <Form action={`/${s.language}${path}`}>
      <Submit label={s.t("erase.use.button")} kind="danger" />
    </Form>
    <p>
      <a href={`/${s.language}${home}`}>{s.t("erase.use.back")}</a>
    </p>
  </Page>
);

/** Once it has begun, to somebody who is signed out. */
export const BegunPage = ({ s, path }: Framed) => (
  <Page s={s} title={s.t("erase.begun.title")} path={path}>
    <h1>{s.t("erase.begun.title")}</h1>
    <p>{s.t("erase.begun.text")}</p>
    <p>
      <a href={`/${s.language}`}>{s.t("nav.home")}</a>
    </p>
  </Page>
);
