import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm } from "#shared/web/forms.ts";
import { orShowAgain, type Refused } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { createForum } from "../creating.ts";
import type { ForumsVisit } from "../forums-words.ts";
import type { ForumsRoom } from "../room.ts";
import { deskVoice } from "./desk-words.ts";
import { inputOf } from "./form-input.ts";
import { frameOf } from "./frame.tsx";
import { ListPage, newForumFields } from "./list-page.tsx";

const ListQuery = z.object({ shelf: z.enum(["current", "archived"]).catch("current") });

export const showForums = async (room: ForumsRoom, c: ForumsVisit, refused?: Refused) => {
  const session = staffMember(c, "officer", "secretariat");
  const { shelf } = parseInput(ListQuery, { shelf: c.req.query("shelf") });
  const store = await room.store();
  const [forums, frame] = await Promise.all([store.onShelf(shelf), frameOf(c, session)]);
  return c.html(
    renderPage(<ListPage {...frame} shelf={shelf} forums={forums} refused={refused} />),
    refused?.status ?? 200,
  );
};

export const beginForum = async (room: ForumsRoom, c: ForumsVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const s = await deskVoice(c.get("s").language);
  return orShowAgain(
    form,
    async () => {
      const input = inputOf(s, form, newForumFields, "UTC");
      const { id } = await createForum({ room, session, input, now: c.get("now") });
      return c.redirect(`/${s.language}/desk/forums/${id}?done=create`, 303);
    },
    (refused) => showForums(room, c, refused),
  );
};
