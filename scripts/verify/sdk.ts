// Intercom's own SDK through every method that it offers, and what each wrote read by another call.
import { drive } from '../../contract-tests/sdk/drive.js';
import { findingsOf } from '../../contract-tests/sdk/findings.js';
import { UNTRIED } from '../../contract-tests/sdk/untried.js';

const outcomes = [
  ...(await drive('2.14', (name) => !name.startsWith('unstable.'))),
  ...(await drive('Unstable', (name) => name.startsWith('unstable.'))),
];
const findings = findingsOf(outcomes, UNTRIED);
for (const finding of findings) console.log(finding);
const count = (result: string) => outcomes.filter((outcome) => outcome.result === result).length;
console.log(
  `${outcomes.length} methods: ${count('shown')} write and were seen to, ${count('read')} show what is there, ` +
    `${Object.keys(UNTRIED).length} cannot be`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
