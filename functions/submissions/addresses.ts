/** Pages of an input for those whose it is, and for everybody; without the language. */
export const ownPath = (reference: string) => `/submissions/own/${reference}`;
export const publicPath = (reference: string) => `/submissions/${reference}`;
export const newPath = (call: string) => `/submissions/new?call=${call}`;

/** The segment of an address that is a reference, as typed or read out. */
export const referenceSegment = ":reference{[A-Za-z]{3}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}}";
