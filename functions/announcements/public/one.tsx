import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { publicPage } from "#shared/web/public-page.ts";
import type { AnnouncementsRoom } from "../room.ts";
import type { PublicKey } from "./public-words.ts";
import { AnnouncementPage } from "./views/announcement.tsx";

export const showOne = (room: AnnouncementsRoom) =>
  publicPage<PublicKey>(0, async ({ s, path, now, parameter }) => {
    const announcement = await (await room.published()).announcement(parameter("announcement") ?? "");
    if (!announcement) throw new Refusal(404, "not_found");
    return renderPage(<AnnouncementPage {...{ s, path, now, announcement }} />);
  });
