import type { Diagnostic } from './diagnostics.js';
import { describeVersions, versionSet, type Timeline, type VersionSet } from './versions.js';

/** A problem of the document of one version; of none in particular if `version` is not one. */
export interface VersionProblem {
  version: string;
  diagnostic: Diagnostic;
}

/** Reports a problem that several versions have once, and says which versions have it. */
export function collectDiagnostics(problems: readonly VersionProblem[], timeline: Timeline): Diagnostic[] {
  const found = new Map<string, { diagnostic: Diagnostic; versions: VersionSet }>();
  for (const { version, diagnostic } of problems) {
    const key = JSON.stringify(diagnostic);
    const known = timeline.some(({ name }) => name === version);
    const versions = (found.get(key)?.versions ?? 0) | (known ? versionSet(timeline, version) : 0);
    found.set(key, { diagnostic, versions });
  }
  return [...found.values()].map(({ diagnostic, versions }) => ({
    ...diagnostic,
    message: versions
      ? `${diagnostic.message} (${describeVersions(timeline, versions)})`
      : diagnostic.message,
  }));
}
