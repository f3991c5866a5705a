import type { FieldError } from "../refusal.ts";
import type { Speech } from "../speech.ts";
import type { SharedKey } from "../words.ts";
import { ErrorSummary } from "./errors.tsx";
import { Page, type User } from "./page.tsx";

interface RefusalPageProps {
  readonly s: Speech<SharedKey>;
  readonly path: string;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly user?: User | undefined;
}

/** Where to look again, to ask for a new link, or to find what the old one gave. */
const waysOn = (code: string, path: string): readonly (readonly [path: string, label: SharedKey])[] => {
  if (code === "changed_meanwhile" || code === "not_now") return [[path, "refusal.open_again"]];
  if (code === "sign_in_needed") return [["/sign-in", "nav.sign_in"]];
  if (code !== "link_used" && code !== "link_expired") return [];
  const signIn = ["/sign-in", "nav.sign_in"] as const;
  return path.startsWith("/registration/") ? [signIn, ["/registration", "nav.registration"]] : [signIn];
};

const mine = [["/me", "nav.me"]] as const;
const home = ["", "nav.home"] as const;

/** What people see instead of the page they asked for: what happened, and what they can do. */
export const RefusalPage = ({ s, path, code, errors, user }: RefusalPageProps) => {
  const title = s.t(`refusal.${code}.title` as SharedKey);
  return (
    <Page s={s} title={title} path={path} user={user}>
      <h1 data-code={code}>{title}</h1>
      <p>{s.t(`refusal.${code}.text` as SharedKey)}</p>
      <ErrorSummary s={s} errors={errors} labelOf={() => undefined} />
      <ul>
        {[...waysOn(code, path), ...(user ? mine : []), home].map(([place, label]) => (
          <li>
            <a href={`/${s.language}${place}`}>{s.t(label)}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
};
