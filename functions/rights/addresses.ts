/** Pages of people's own data, without the language. */
export const home = "/my-data";
export const keptPath = `${home}/kept`;
export const downloadPath = `${home}/download`;
export const erasePath = `${home}/erase`;
export const erasedPath = `${erasePath}/begun`;
