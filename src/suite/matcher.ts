import type { Version } from '../../generated/versions.js';
import { formatFinding } from '../contract/finding.js';
import { validateExchange } from '../contract/validate.js';
import { loadDescription } from '../description/load.js';
import { readVersion } from '../description/versions.js';
import { checkExchange } from '../traffic/check-recording.js';
import type { Exchange } from '../traffic/exchange.js';

/** What a matcher answers, to Jest and to Vitest alike. */
export interface MatcherResult {
  pass: boolean;
  message: () => string;
}

/**
 * Whether an exchange agrees with the description of a version: `expect(exchange).toMatchContract('2.14')`. Warnings do
 * not fail it. What is shown of a body is what the findings say; give exchanges of a recorder, which are redacted.
 *
 * @throws VersionRangeError for a version that there is not.
 * @example
 * ```ts
 * expect.extend({ toMatchContract });
 *
 * const recorder = createRecorder(fetch, { description: loadDescription('2.14') });
 * const client = createIntercomClient({ version: '2.14', token, fetch: recorder.fetch });
 * await client.GET('/me');
 * expect(recorder.exchanges[0]).toMatchContract('2.14');
 * ```
 */
export function toMatchContract(received: unknown, name: Version): MatcherResult {
  const version = readVersion(name);
  const problem = checkExchange(received);
  if (problem) {
    const at = problem.path === '' ? '' : `at ${problem.path}: `;
    return { pass: false, message: () => `This is no exchange: ${at}${problem.message}.` };
  }
  const findings = validateExchange(loadDescription(version), received as Exchange);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0)
    return { pass: true, message: () => `The exchange agrees with the description of ${version}.` };
  const lines = errors.map((finding) => `  ${formatFinding(finding)}`);
  const message = `The exchange disagrees with the description of ${version}:\n${lines.join('\n')}`;
  return { pass: false, message: () => message };
}

/** For the types of a test runner: see the guide. */
export interface ContractMatchers<Result = unknown> {
  /** Passes when the exchange agrees with the description of the version. */
  toMatchContract(version: Version): Result;
}
