/** One thing that the search of the site can find. */
export interface SearchEntry {
  kind: 'operation' | 'group' | 'topic' | 'schema' | 'field' | 'page';
  name: string;
  title: string;
  text: string;
  /** Relative to the root of the site; `*` in place of the version. */
  path: string;
  /** Bit n stands for version n of the site; 0 for what belongs to none. */
  versions: number;
}

/** What the build writes and the search reads. */
export interface SearchFile {
  /** Oldest first. */
  versions: readonly string[];
  entries: readonly SearchEntry[];
}
