import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { publicPage } from "#shared/web/public-page.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { Filter, findAnnouncements } from "./listing.ts";
import type { PublicKey } from "./public-words.ts";
import { AnnouncementsPage } from "./views/announcements.tsx";

export const showList = (room: AnnouncementsRoom) =>
  publicPage<PublicKey>(0, async ({ s, now, query }) => {
    const asked = {
      region: query("region"),
      kind: query("kind"),
      objective: query("objective"),
      after: query("after"),
    };
    const filter = parseInput(Filter, asked);
    const found = await findAnnouncements(await room.published(), filter, now);
    return renderPage(<AnnouncementsPage {...{ s, filter, found }} />);
  });
