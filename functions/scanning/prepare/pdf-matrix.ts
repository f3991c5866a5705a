export type Matrix = readonly [number, number, number, number, number, number];
export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** What `first` does and then `second`. */
export const times = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[1] * second[2],
  first[0] * second[1] + first[1] * second[3],
  first[2] * second[0] + first[3] * second[2],
  first[2] * second[1] + first[3] * second[3],
  first[4] * second[0] + first[5] * second[2] + second[4],
  first[4] * second[1] + first[5] * second[3] + second[5],
];
