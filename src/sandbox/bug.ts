import type { Version } from '../../generated/versions.js';
import { formatFinding, type Finding } from '../contract/finding.js';

/** The sandbox contradicted the description, or broke. Either way it is the sandbox (or the description) to fix. */
export interface SandboxBug {
  operationId: string;
  version: Version;
  message: string;
  /** Where the answer and the description disagree; empty when a handler threw. */
  findings: readonly Finding[];
}

export function responseBug(operationId: string, version: Version, findings: readonly Finding[]): SandboxBug {
  const lines = findings.map((finding) => `  ${formatFinding(finding)}`);
  const message = `The sandbox's answer contradicts the description:\n${lines.join('\n')}`;
  return { operationId, version, message, findings };
}

export function crashBug(operationId: string, version: Version, error: unknown): SandboxBug {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { operationId, version, message: `The handler of ${operationId} failed: ${text}`, findings: [] };
}

/**
 * Deliberately no `error.list`: whoever validates the exchange sees that this is none of Intercom's answers.
 */
export const bugBody = ({ operationId, version, message, findings }: SandboxBug) => ({
  type: 'sandbox.bug',
  operation_id: operationId,
  version,
  message: message.split('\n')[0],
  findings,
});

/** A bug as a sandbox tells it unless it is told otherwise. */
export const describeBug = ({ operationId, version, message }: SandboxBug): string =>
  `sandbox bug in ${operationId} (${version}): ${message}`;
