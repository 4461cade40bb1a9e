/** Which list of a JSON text is meant: the top level itself, or the list of that name that comes first. */
export type ListName = 'entries' | 'top level';

/**
 * Finds the elements of a list in a JSON text that comes in pieces, and gives the text of each as soon as it is whole. No
 * more than one element is held at a time, and nothing is parsed, so a broken one spoils only itself.
 */
export class ListElements {
  readonly #list: ListName;
  #text = '';
  #at = 0;
  #depth = 0;
  #inString = false;
  #lastString = '';
  #stringStart = 0;
  #listDepth = -1;
  #start = -1;
  #isOver = false;

  constructor(list: ListName) {
    this.#list = list;
  }

  /** Whether the list was found and has ended. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether the list was found at all. */
  get isFound(): boolean {
    return this.#listDepth !== -1;
  }

  feed(piece: string): string[] {
    const found: string[] = [];
    this.#text += piece;
    for (; this.#at < this.#text.length && !this.#isOver; this.#at++) {
      const char = this.#text.charCodeAt(this.#at);
      if (this.#inString) this.#readString(char);
      else this.#readStructure(char, found);
    }
    this.#forget();
    return found;
  }

  #readString(char: number): void {
    if (char === BACKSLASH) this.#at++;
    else if (char === QUOTE) {
      this.#inString = false;
      if (!this.isFound) this.#lastString = this.#text.slice(this.#stringStart, this.#at);
    }
  }

  #readStructure(char: number, found: string[]): void {
    if (char === QUOTE) {
      this.#inString = true;
      this.#stringStart = this.#at + 1;
    } else if (char === OPEN_LIST || char === OPEN_OBJECT) {
      this.#depth++;
      if (!this.isFound) {
        const isMeant = this.#list === 'top level' ? this.#depth === 1 : this.#lastString === this.#list;
        if (char === OPEN_LIST && isMeant) this.#listDepth = this.#depth;
      } else if (this.#depth === this.#listDepth + 1) this.#start = this.#at;
    } else if (char === CLOSE_LIST || char === CLOSE_OBJECT) {
      if (this.#depth === this.#listDepth + 1 && this.#start !== -1) {
        found.push(this.#text.slice(this.#start, this.#at + 1));
        this.#start = -1;
      }
      if (this.#depth === this.#listDepth) this.#isOver = true;
      this.#depth--;
    }
  }

  /** Lets go of the text that is behind, but for an element or a name that has begun. */
  #forget(): void {
    const kept =
      this.#start !== -1 ? this.#start : this.#inString && !this.isFound ? this.#stringStart : this.#at;
    const cut = Math.min(kept, this.#text.length);
    this.#text = this.#text.slice(cut);
    this.#at -= cut;
    this.#stringStart -= cut;
    if (this.#start !== -1) this.#start -= cut;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
