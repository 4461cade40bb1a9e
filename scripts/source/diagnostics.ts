/** A place in a file of the source; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in the source: what, where, and what was expected instead. */
export interface Diagnostic {
  id: string;
  place: Place;
  message: string;
  expected: string;
}

function formatDiagnostic({ id, place, message, expected }: Diagnostic): string {
  return `${place.file}:${place.line}:${place.column} error ${id}\n  ${message}\n  Expected: ${expected}`;
}

export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.length === 1 ? '1 problem' : `${diagnostics.length} problems`;
  return [...sortDiagnostics(diagnostics).map(formatDiagnostic), `${count} in the source.`].join('\n\n');
}

export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.id, b.id) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
