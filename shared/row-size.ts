/** DynamoDB takes 400 KB; the index and the public row need some as well. */
const mostBytes = 350_000;
/** What is kept for decisions without many words, such as a cancellation: those stay possible. */
const [keptBytes, fewBytes] = [35_000, 1000];

const bytesOf = (row: unknown) => Buffer.byteLength(JSON.stringify(row));

/** Whether a row would no longer fit, for all that was ever decided about it. */
export const isTooLarge = (from: unknown, to: unknown): boolean => {
  const few = from !== undefined && bytesOf(to) - bytesOf(from) <= fewBytes;
  return bytesOf(to) > mostBytes + (few ? keptBytes : 0);
};
