const endOfChain = 0xfffffffe;
const none = 0xffffffff;
const size = 512;

/** Streams by name and storages by name, in each other. */
export interface Storage {
  readonly [name: string]: Buffer | Storage;
}

interface Row {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly content?: Buffer;
  child: number;
  right: number;
}

const isStream = (item: Buffer | Storage): item is Buffer => Buffer.isBuffer(item);
const padded = (bytes: Buffer, to: number) => Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to)]);

/** A compound file (MS-CFB) of what is given, small streams among it packed as they are by Office. */
export const compound = (root: Storage): Buffer => {
  const rows: Row[] = [{ name: "Root Entry", type: 5, child: none, right: none }];
  const add = (parent: Row, storage: Storage) => {
    let last: Row | undefined;
    for (const [name, item] of Object.entries(storage)) {
      const row: Row = {
        name,
        type: isStream(item) ? 2 : 1,
        child: none,
        right: none,
        ...(isStream(item) && { content: item }),
      };
      const id = rows.push(row) - 1;
      if (last) last.right = id;
      else parent.child = id;
      last = row;
      if (!isStream(item)) add(row, item);
    }
  };
  add(rows[0] as Row, root);

  const sectors: Buffer[] = [];
  const links: number[] = [];
  const place = (bytes: Buffer): number => {
    if (bytes.length === 0) return endOfChain;
    const first = sectors.length;
    const whole = padded(bytes, size);
    for (let at = 0; at < whole.length; at += size) {
      sectors.push(whole.subarray(at, at + size));
      links.push(sectors.length);
    }
    links[links.length - 1] = endOfChain;
    return first;
  };
  let small = Buffer.alloc(0);
  const smallLinks: number[] = [];
  const placeSmall = (bytes: Buffer): number => {
    const first = small.length / 64;
    small = Buffer.concat([small, padded(bytes, 64)]);
    for (let n = first; n < small.length / 64; n++) smallLinks.push(n + 1);
    smallLinks[smallLinks.length - 1] = endOfChain;
    return first;
  };
  const firsts = rows.map(({ content }) => {
    if (!content || content.length === 0) return endOfChain;
    return content.length < 4096 ? placeSmall(content) : place(content);
  });
  firsts[0] = place(small);
  const firstSmallLinks = place(table(smallLinks));
  const directory = place(padded(Buffer.concat(rows.map((row, n) => rowOf(row, firsts[n] ?? 0, small.length))), size));
  // The table lists itself, and the sectors that list those of its own for which the head has no room.
  let [tables, lists] = [0, 0];
  while (tables * 128 < links.length + tables + lists || lists * 127 < tables - 109) {
    tables = Math.ceil((links.length + tables + lists) / 128);
    lists = Math.max(0, Math.ceil((tables - 109) / 127));
  }
  const firstTable = sectors.length;
  links.push(...Array.from({ length: tables }, () => 0xfffffffd), ...Array.from({ length: lists }, () => 0xfffffffc));
  const all = table(links);
  sectors.push(...Array.from({ length: tables }, (_, n) => all.subarray(n * size, (n + 1) * size)));
  const firstList = sectors.length;
  const listed = Array.from({ length: tables }, (_, n) => firstTable + n);
  for (let n = 0; n < lists; n++) {
    const list = [...listed.slice(109 + 127 * n, 109 + 127 * (n + 1))];
    while (list.length < 127) list.push(none);
    sectors.push(table([...list, n + 1 < lists ? firstList + n + 1 : endOfChain]));
  }

  const head = Buffer.alloc(size, 0xff);
  head.fill(0, 0, 76);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, tables],
    [48, directory],
    [56, 4096],
    [60, firstSmallLinks],
    [64, 1],
    [68, lists > 0 ? firstList : endOfChain],
    [72, lists],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [n, at] of listed.slice(0, 109).entries()) head.writeUInt32LE(at, 76 + 4 * n);
  return Buffer.concat([head, ...sectors]);
};

const table = (links: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(links.length * 4);
  links.forEach((link, n) => {
    bytes.writeUInt32LE(link, n * 4);
  });
  return Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size, 0xff)]);
};

const rowOf = ({ name, type, content, child, right }: Row, first: number, smallSize: number): Buffer => {
  const row = Buffer.alloc(128);
  row.write(name, "utf16le");
  row.writeUInt16LE((name.length + 1) * 2, 64);
  row[66] = type;
  for (const [at, value] of [
    [68, none],
    [72, right],
    [76, child],
    [116, first],
  ] as const)
    row.writeUInt32LE(value, at);
  row.writeUInt32LE(type === 5 ? smallSize : (content?.length ?? 0), 120);
  return row;
};

/** The beginning of a Word document as MS-DOC has it. */
export const wordStream = ({ encrypted = false, length = 5000 } = {}): Buffer => {
  const stream = Buffer.alloc(length);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(encrypted ? 0x0100 : 0, 10);
  return stream;
};

type Record = readonly [type: number, body: Buffer];

/** A workbook of these records, between those with which every one begins and ends. */
export const workbookStream = (...records: readonly Record[]): Buffer =>
  Buffer.concat(
    [[0x0809, Buffer.alloc(16)] as const, ...records, [0x000a, Buffer.alloc(0)] as const].map(([type, body]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(type, 0);
      head.writeUInt16LE(body.length, 2);
      return Buffer.concat([head, body]);
    }),
  );

/** A record of PowerPoint; one of records is a container. */
export const slideRecord = (type: number, body: Buffer, container = false): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(container ? 0xf : 0, 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};

export const currentUser = (encrypted = false): Buffer => {
  const stream = Buffer.alloc(40);
  stream.writeUInt32LE(encrypted ? 0xf3d1c4df : 0xe391c05f, 12);
  return stream;
};
