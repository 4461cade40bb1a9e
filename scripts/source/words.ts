// Wording that the messages of the compiler share.

/** `'a', 'b' or 'c'`. */
export function listOf(values: readonly string[], conjunction = 'or'): string {
  const quoted = values.map((value) => `'${value}'`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${conjunction} ${quoted.at(-1)}`;
}
