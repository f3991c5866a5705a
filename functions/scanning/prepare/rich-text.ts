import type { Trace } from "#shared/uploads.ts";
import { must } from "../formats/flaw.ts";
import { Authors } from "./authors.ts";
import type { Preparer } from "./preparer.ts";
import { RichTextCopy } from "./rich-text-copy.ts";
import { type Group, groupWithin, peopleOf, pictureOf } from "./rich-text-groups.ts";
import { RichTextLetters } from "./rich-text-letters.ts";
import { type Token, tokensOf } from "./rich-text-tokens.ts";
import { gone, isRemembered, ofPeople, readThough, signs, symbols, told, unread } from "./rich-text-words.ts";
import { Gathered } from "./text.ts";
import { Traces } from "./traces.ts";

const mostDepth = 5000;
const mostPeople = 5000;
const mostSaid = 500;

/** RTF 1.9. */
export const prepareRichText: Preparer = async (bytes) => new RichText(bytes).prepared();

class RichText {
  readonly #bytes: Buffer;
  readonly #traces = new Traces();
  readonly #authors = new Authors(this.#traces);
  readonly #text = new Gathered();
  readonly #copy: RichTextCopy;
  readonly #letters = new RichTextLetters((text) => this.#write(text));
  readonly #groups: Group[] = [];
  #skip = 0;
  #afterWord = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#copy = new RichTextCopy(bytes);
  }

  prepared() {
    for (const token of tokensOf(this.#bytes)) {
      this.#read(token);
      this.#afterWord = token.kind === "word" && this.#bytes[token.to - 1] !== 0x20;
    }
    this.#letters.flush();
    return { traces: this.#traces.all(), cleaned: this.#copy.end(), text: this.#text.toString() };
  }

  #read(token: Token) {
    const group = this.#groups.at(-1);
    if (token.kind === "open") return this.#open(token, group);
    if (!group) return;
    if (token.kind === "close") return this.#close(token, group);
    if (token.kind === "packed") return;
    if (token.kind === "symbol" && token.name === "*" && group.name === undefined) {
      group.starred = true;
      return;
    }
    if (token.kind === "word" && group.name === undefined) this.#name(group, token.name);
    group.name ??= "";
    if (token.kind === "text") return this.#textOf(group, token);
    if (this.#skip > 0 && token.name !== "u") {
      this.#skip -= 1;
      return;
    }
    if (token.kind === "byte") this.#letters.byte(token.number ?? 0, group.font);
    else if (token.kind === "symbol") this.#letters.add(symbols[token.name] ?? "");
    else this.#word(group, token);
  }

  #open({ from }: Token, outer: Group | undefined) {
    this.#letters.flush();
    this.#skip = 0;
    must(this.#groups.length < mostDepth, "unscannable");
    this.#groups.push(groupWithin(outer, { from, place: this.#copy.placeOf(from), afterWord: this.#afterWord }));
  }

  #name(group: Group, name: string) {
    group.name = name;
    if (unread.has(name) || gone.has(name) || (group.starred && !readThough.has(name))) group.silent = true;
    if (told[name] || ofPeople.has(name)) [group.said, group.listener] = ["", group];
    if (name === "annotation") this.#traces.add("comments");
  }

  #close({ to }: Token, group: Group) {
    this.#letters.flush();
    this.#skip = 0;
    this.#groups.pop();
    const outer = this.#groups.at(-1);
    const { name = "", from, place, said } = group;
    if (outer?.name === "revtbl") {
      must(outer.people.length < mostPeople, "too_large");
      outer.people.push((outer.said ?? "").replace(/;\s*$/, "").trim());
      outer.said = "";
    }
    const what: Trace | undefined = told[name];
    if (what && said) this.#traces.name(what, said);
    if (gone.has(name)) this.#copy.leaveOut(from, place, to, "", group.afterWord);
    else if (ofPeople.has(name)) this.#copy.leaveOut(from, place, to, peopleOf(group, this.#authors));
    else if (group.picture) this.#picture(group);
  }

  #picture(group: Group) {
    const replaced = pictureOf(group, this.#bytes, this.#traces);
    if (replaced) this.#copy.leaveOut(replaced.from, replaced.place, replaced.to, replaced.digits);
  }

  #textOf(group: Group, { from, to }: Token) {
    if (group.picture) {
      if (to - from > 32) group.digits.push({ from, to, place: this.#copy.placeOf(from) });
      return;
    }
    let at = from;
    for (; this.#skip > 0 && at < to; at++) if (!isBreak(this.#bytes[at])) this.#skip -= 1;
    if (!group.silent || group.listener) this.#letters.bytes(this.#bytes.subarray(at, to), group.font);
  }

  #word(group: Group, { name, number, from, to }: Token) {
    if (isRemembered(name)) return this.#copy.leaveOut(from, this.#copy.placeOf(from), to, "", this.#afterWord);
    if (name === "u") return this.#numbered(group, number ?? 0);
    if (name === "uc") group.instead = Math.min(Math.max(number ?? 1, 0), 10);
    else if (name === "jpegblip" || name === "pngblip") group.picture = true;
    else if (this.#letters.word(name, number, group.font)) return;
    else if (signs[name]) this.#letters.add(signs[name]);
    else this.#format(group, name, number);
  }

  #numbered(group: Group, number: number) {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    this.#letters.add(String.fromCharCode(number & 0xffff));
    this.#skip = group.instead;
  }

  #format(group: Group, name: string, number: number | undefined) {
    const isOn = number !== 0;
    if (!["f", "v", "deleted", "revised", "plain"].includes(name)) return;
    this.#letters.flush();
    if (name === "f") group.font = number;
    else if (name === "v") group.hidden = isOn;
    else if (name === "plain") [group.hidden, group.changed, group.font] = [false, false, undefined];
    else {
      group.changed = isOn;
      if (isOn) this.#traces.add("changes");
    }
  }

  #write(text: string) {
    const group = this.#groups.at(-1);
    if (!group) return;
    const { listener } = group;
    if (listener) {
      if ((listener.said ?? "").length < mostSaid) listener.said += text.slice(0, mostSaid);
      return;
    }
    if (group.silent) return;
    if (group.changed) this.#traces.name("changes", text);
    if (group.hidden) this.#traces.add("hidden", text);
    else this.#text.add(text);
  }
}

const isBreak = (byte: number | undefined) => byte === 10 || byte === 13;
