const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads a page that hono/jsx has written: well-formed, attributes quoted. */
const parse = (html: string): Element => {
  const root: Element = { tag: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, text, closing, tag = "", rest = ""] of html.matchAll(/([^<]+)|<(\/?)([\w-]+)([^>]*)>/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(plain(text));
    else if (closing) open.pop();
    else {
      const attributes = [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        plain(value),
      ]);
      const element: Element = { tag, attributes: Object.fromEntries(attributes), children: [] };
      parent.children.push(element);
      if (!voids.test(tag)) open.push(element);
    }
  }
  return root.children[0] as Element;
};

/** The call that the compiler makes of an element written in JSX. */
const call = ({ tag, attributes, children }: Element): string => {
  const inner = children.map((child) => (typeof child === "string" ? JSON.stringify(child) : call(child)));
  const properties = Object.entries(attributes).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  if (inner.length === 1) properties.push(`children:${inner[0]}`);
  if (inner.length > 1) properties.push(`children:[${inner.join(",")}]`);
  return `${inner.length > 1 ? "jsxs" : "jsx"}(${JSON.stringify(tag)},{${properties.join(",")}})`;
};

const doctype = "<!doctype html>";

/** What renders a page. */
export type Render = () => string;

type Jsx = typeof import("hono/jsx/jsx-runtime")["jsx"];

/**
 * The least code in hono/jsx that writes the same page: every element spelt out, no component, no catalogue, no rule.
 * Fails unless it writes the page byte for byte.
 */
export const barePage = async (html: string): Promise<Render> => {
  const source = `export const page = (jsx, jsxs) => () => ${call(parse(html.slice(doctype.length)))};`;
  const address = `data:text/javascript;base64,${Buffer.from(source).toString("base64")}`;
  const [{ page }, { jsx, jsxs }] = await Promise.all([
    import(address) as Promise<{ page: (jsx: Jsx, jsxs: Jsx) => () => { toString: () => string } }>,
    import("hono/jsx/jsx-runtime"),
  ]);
  const draw = page(jsx, jsxs as Jsx);
  const render = () => doctype + draw().toString();
  if (render() !== html) throw new Error("the bare page differs from the page it stands beside");
  return render;
};
