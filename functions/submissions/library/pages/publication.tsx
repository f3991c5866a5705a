import { countryNames } from "#shared/countries.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { publicPage } from "#shared/web/public-page.ts";
import { publicPath } from "../../addresses.ts";
import type { Edition } from "../../input.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { fileAddresses, wordsAddress } from "../addresses.ts";
import type { LibraryKey, LibrarySpeech } from "../library-words.ts";
import { publicViewOf } from "../public-view.ts";
import { editionIn, findPublic, type PublishedNow } from "../published-input.ts";
import { GonePage } from "../views/gone.tsx";
import { PublicationPage } from "../views/publication-page.tsx";
import { ReplacedPage } from "../views/replaced.tsx";
import type { LibraryVisit } from "./visit.ts";

/** A published input by its reference: its version in force, or an earlier one. What was withdrawn is gone at once. */
export const showPublication = async (room: SubmissionsRoom, c: LibraryVisit) => {
  const found = await findPublic(room, c.req.param("reference"));
  const version = c.req.query("version");
  if (!("public" in found)) {
    c.header("Cache-Control", "public, max-age=0, s-maxage=0");
    return c.html(renderPage(<GonePage s={c.get("s")} path={pathOf(c)} stub={found.stub} />), 410);
  }
  const edition = editionIn(found, version);
  return publicPage<LibraryKey>(0, ({ s }) => {
    const path = `${publicPath(found.reference)}${version === undefined ? "" : `?version=${edition.number}`}`;
    const isCurrent = edition.number === found.public.edition;
    return isCurrent ? current(room, found, s, path) : replaced(room, found, edition, s, path);
  })(c);
};

const viewOf = (input: PublishedNow) => {
  const view = publicViewOf(input);
  if (!view) throw new Error("a publication without its version");
  return view;
};

const current = async (room: SubmissionsRoom, input: PublishedNow, s: LibrarySpeech, path: string) => {
  const [inputs, published, countries] = await Promise.all([room.inputs(), room.published(), countryNames(s.language)]);
  const [call, forum] = await Promise.all([inputs.forums.findCall(input.call), published.forum(input.forum)]);
  if (!call) throw new Error("a publication without a call");
  const view = viewOf(input);
  const { reference } = input;
  const { text } = editionIn(input, undefined);
  const address = `${room.connection.settings.origin}/${s.language}${publicPath(reference)}`;
  const words = text && { sha256: text.sha256, href: wordsAddress(s.language, reference, view.edition) };
  const addressOf = fileAddresses(s.language, reference);
  return renderPage(<PublicationPage {...{ s, path, view, call, forum, countries, address, words, addressOf }} />);
};

const replaced = async (
  room: SubmissionsRoom,
  input: PublishedNow,
  edition: Edition,
  s: LibrarySpeech,
  path: string,
) => {
  const { text, number } = edition;
  const written = text && (await (await room.files()).get(text.key, text.version));
  return renderPage(
    <ReplacedPage
      s={s}
      path={path}
      view={viewOf(input)}
      edition={edition}
      words={written?.toString("utf8") ?? ""}
      wordsAddress={wordsAddress(s.language, input.reference, number)}
      addressOf={fileAddresses(s.language, input.reference, number)}
    />,
  );
};
