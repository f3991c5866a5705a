/** A browser's and system's name out of its `User-Agent`, coarse on purpose. */
export const deviceOf = (userAgent: string | undefined): string => {
  const known = (names: readonly string[]) => names.find((name) => userAgent?.includes(name)) ?? "";
  const browser = known(["Firefox", "OPR", "Edg", "SamsungBrowser", "UCBrowser", "Chrome", "Safari"]);
  return [browser, known(["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"])].filter(Boolean).join(", ");
};
