const NEWLINE = 0x0a;

/** Cuts bytes into lines, however they were cut on the way. */
export class LineReader {
  readonly #longest: number;
  readonly #take: (line: string) => void;
  #started: Buffer[] = [];
  #length = 0;

  /** @param longest bytes of one line */
  constructor(longest: number, take: (line: string) => void) {
    this.#longest = longest;
    this.#take = take;
  }

  /** @throws {RangeError} a line is longer than allowed */
  take(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      this.#finish(chunk.subarray(from, end));
      from = end + 1;
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from));
  }

  #finish(rest: Buffer): void {
    this.#count(rest);
    const whole = this.#started.length === 0 ? rest : Buffer.concat([...this.#started, rest]);
    this.#started = [];
    this.#length = 0;
    this.#take(whole.toString("utf8"));
  }

  #keep(part: Buffer): void {
    this.#count(part);
    this.#started.push(part);
  }

  #count(part: Buffer): void {
    this.#length += part.length;
    if (this.#length > this.#longest) throw new RangeError(`a message of more than ${this.#longest} bytes`);
  }
}
