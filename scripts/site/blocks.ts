// What a page says, apart from how it looks. One rendering is its HTML, the other its Markdown copy.

/** One field of a schema, or one parameter. All texts are Markdown. */
export interface Field {
  name: string;
  type: string;
  required: boolean;
  deprecated?: boolean;
  text?: string;
  /** Limits, known values and the like. */
  notes?: readonly string[];
  /** How it is known; none where that is not asked. */
  evidence?: string;
  /** The anchor on the page. */
  id?: string;
  fields?: readonly Field[];
  variants?: readonly Variant[];
}

/** One of the forms that a value may have. */
export interface Variant {
  label: string;
  text?: string;
  fields: readonly Field[];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id: string }
  | { kind: 'prose'; text: string }
  | { kind: 'note'; tone: 'info' | 'warning'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; label: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'fields'; fields: readonly Field[]; variants?: readonly Variant[] }
  | { kind: 'changes'; entries: readonly ChangeEntry[] }
  | { kind: 'evidence'; counts: Readonly<Partial<Record<string, number>>> }
  | { kind: 'code'; language: string; text: string; caption?: string }
  | { kind: 'tabs'; label: string; tabs: readonly { label: string; blocks: readonly Block[] }[] }
  | { kind: 'details'; summary: string; blocks: readonly Block[]; open?: boolean }
  /** A whole document of Markdown. */
  | { kind: 'document'; text: string }
  /** What only the HTML has: a place for an island, a picture of what the words say too. */
  | { kind: 'html'; html: string };

/** What changed at one moment, or in one place. */
export interface ChangeEntry {
  title: string;
  /** A page about it. */
  path?: string;
  note?: string;
  lines: readonly { text: string; breaking: string | null }[];
}

export interface Page {
  /** Where it is, relative to the root of the site. */
  path: string;
  title: string;
  /** What stands above the title: the way here. */
  trail: readonly { text: string; path?: string }[];
  lead?: string;
  /** Its version, if it is about one. */
  version?: string;
  /** What is the same page in each other version, for the switch. */
  versions?: readonly VersionLink[];
  /** Right below the title, HTML only. */
  banner?: string;
  main: readonly Block[];
  /** What stands beside the main column where there is room: calls and examples. */
  aside?: readonly Block[];
  /** The group that the navigation opens. */
  section?: string;
  /** What the islands of the page need to know. */
  data?: object;
  /** A page that stays out of search engines and lists: what it would say of a version that lacks it. */
  stub?: boolean;
}

export interface VersionLink {
  version: string;
  path: string;
  /** `here`: it exists; `changed`: and something changed with this version; `absent`: it does not exist there. */
  state: 'here' | 'changed' | 'breaking' | 'absent';
}
