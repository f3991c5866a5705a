/** A clock that stands still until it is set. */
export class TestClock {
  #instant: number;

  constructor(instant: string) {
    this.#instant = Date.parse(instant);
  }

  readonly now = () => new Date(this.#instant);

  set(instant: string) {
    this.#instant = Date.parse(instant);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
    this.#instant += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}
