/** Which list of a JSON text is meant: the top level itself, or the list of that name that comes first. */
export type ListName = 'entries' | 'top level';

/**
 * Finds the elements of a list in a JSON text that comes in pieces, and gives the text of each as soon as it is whole. No
 * more than one element is held at a time, in the pieces in which it came, and nothing is parsed, so a broken one spoils
 * only itself and every character is looked at once.
 */
export class ListElements {
  readonly #list: ListName;
  /** The pieces of the element that has begun; undefined between elements. */
  #element: string[] | undefined;
  /** The last text before the list was found: the name of what comes next. */
  #name = '';
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #listDepth = -1;
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
    // Where what has begun, an element or a name, stands in this piece.
    let start = 0;
    for (let at = 0; at < piece.length && !this.#isOver; at++) {
      const char = piece.charCodeAt(at);
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (char === BACKSLASH) this.#isEscaped = true;
        else if (char === QUOTE) {
          this.#inString = false;
          this.#keepName(piece.slice(start, at));
        }
      } else if (char === QUOTE) {
        this.#inString = true;
        if (!this.isFound) [this.#name, start] = ['', at + 1];
      } else if (char === OPEN_LIST || char === OPEN_OBJECT) {
        if (this.#open(char)) [this.#element, start] = [[], at];
      } else if (char === CLOSE_LIST || char === CLOSE_OBJECT) {
        if (this.#close() && this.#element) {
          found.push([...this.#element, piece.slice(start, at + 1)].join(''));
          this.#element = undefined;
        }
      }
    }
    if (this.#element) this.#element.push(piece.slice(start));
    else if (this.#inString) this.#keepName(piece.slice(start));
    return found;
  }

  /** Whether an element begins here. */
  #open(char: number): boolean {
    this.#depth++;
    if (this.isFound) return this.#depth === this.#listDepth + 1;
    const isMeant = this.#list === 'top level' ? this.#depth === 1 : this.#name === this.#list;
    if (char === OPEN_LIST && isMeant) this.#listDepth = this.#depth;
    return false;
  }

  /** Whether an element ends here. */
  #close(): boolean {
    const isEnd = this.isFound && this.#depth === this.#listDepth + 1;
    if (this.#depth === this.#listDepth) this.#isOver = true;
    this.#depth--;
    return isEnd;
  }

  /** No more of a text than tells that it is not the name. */
  #keepName(text: string): void {
    if (!this.isFound && this.#name.length <= this.#list.length) this.#name += text;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
