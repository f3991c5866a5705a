/** Set by the bundler: the address of every static file by its plain name. */
declare const STATIC_ADDRESSES: Readonly<Record<string, string>> | undefined;

/** The address of a stylesheet or browser script; it changes with the content, so it may be cached for ever. */
export const assetPath = (name: string): string =>
  (typeof STATIC_ADDRESSES === "undefined" ? undefined : STATIC_ADDRESSES?.[name]) ?? `/static/${name}`;
