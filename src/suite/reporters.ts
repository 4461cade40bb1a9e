import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { formatGithub, GITHUB_TITLE } from './report-github.js';
import { formatReport, HTML_MARK } from './report-html.js';
import { formatJunit } from './report-junit.js';
import { formatSarif } from './report-sarif.js';
import type { Report } from './report.js';
import { formatResult, TABLE_LEGEND, toJson } from './table.js';

/** A file that a report must not replace, or a place where none can be written. */
export class ReportError extends Error {
  override name = 'ReportError' as const;
}

interface Form {
  format: (report: Report) => string;
  /** What every report of this form contains, and other files do not. */
  mark: string;
}

const FORMS = {
  table: { format: formatResult, mark: TABLE_LEGEND },
  json: { format: (report) => JSON.stringify(toJson(report), null, 2), mark: '"scenarios": [' },
  junit: { format: formatJunit, mark: '<testsuites name="intercom-contract"' },
  github: { format: formatGithub, mark: `::notice title=${GITHUB_TITLE}::` },
  sarif: { format: formatSarif, mark: '"name": "intercom-contract"' },
  html: { format: formatReport, mark: HTML_MARK },
} satisfies Record<string, Form>;

/** A form in which a report is given. */
export type Reporter = keyof typeof FORMS;

export const REPORTERS = Object.keys(FORMS) as Reporter[];

export const isReporter = (name: string): name is Reporter => Object.hasOwn(FORMS, name);

/** The report as a text. */
export const formatAs = (reporter: Reporter, report: Report): string => FORMS[reporter].format(report);

/**
 * Makes sure, before anything runs, that a report may stand there.
 * @throws {@link ReportError}
 */
export function checkReportFile(file: string, reporter: Reporter, force: boolean): void {
  checkFile(file, FORMS[reporter].mark, 'contract report', force);
}

/**
 * Makes sure that a file with such a mark may stand there.
 * @throws {@link ReportError}
 */
export function checkFile(file: string, mark: string, what: string, force: boolean): void {
  if (!existsSync(file) || force) return;
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ReportError(`${file} is no file that a report can replace. Give another path.`);
  }
  if (!text.includes(mark)) {
    throw new ReportError(`${file} exists and is no ${what}. Give another path, or --force to replace it.`);
  }
}

/**
 * Writes a report, whole or not at all.
 * @throws {@link ReportError}
 */
export function writeReport(file: string, report: Report, reporter: Reporter = 'html'): void {
  writeFileWhole(file, `${formatAs(reporter, report).trimEnd()}\n`);
}

/**
 * Writes a file, whole or not at all.
 * @throws {@link ReportError}
 */
export function writeFileWhole(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ReportError(
      `${file} cannot be written (${code ?? 'unknown reason'}). Give a path in an existing folder.`,
      { cause },
    );
  }
}
