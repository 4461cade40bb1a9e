import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs the packed package and what it is compared with into an empty project. */
export function installLab(lab: string): void {
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', lab], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed.slice(packed.lastIndexOf('\n[') + 1)) as [{ filename: string }];
  writeFileSync(join(lab, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const packages = [`./${filename}`, 'intercom-client@7.0.3', 'typescript@5.9.3', '@types/node@20'];
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], {
    cwd: lab,
    stdio: 'ignore',
  });
}

/** A row for each subject, a column for each title, padded so that a terminal shows a table. */
export function printTable(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all) {
    const cells = widths.map((width, column) =>
      column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
    );
    console.log(cells.join('   ').trimEnd());
  }
  console.log();
}
