import { expect, test } from "vitest";
import { speak } from "#shared/speech.ts";
import { labelled } from "#shared/ui/labelled.ts";
import { type SharedKey, sharedWords } from "#shared/words.ts";

test.each([
  ["en", "Name", "Name: needed"],
  ["zh", "名称", "名称：needed"],
  ["fr", "Nom", "Nom\u00a0: needed"],
  ["en", "Led by migrants?", "Led by migrants? needed"],
  ["ar", "هل يقودها مهاجرون؟", "هل يقودها مهاجرون؟ needed"],
] as const)("in %s, %s is joined to what belongs to it", async (language, label, joined) => {
  expect(labelled(await speak<SharedKey>(language, sharedWords), label, "needed")).toBe(joined);
});
