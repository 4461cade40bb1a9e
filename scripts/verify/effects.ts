// For each writing operation a sandbox without its effect: a story must turn red.
import { WITHOUT_EFFECT, withoutEffects } from '../../contract-tests/effects.js';
import { scenarios } from '../../contract-tests/scenarios/index.js';

const verdicts = await withoutEffects(scenarios);
const findings = verdicts.flatMap(({ operationId, version, hasEffect, noticed, missed }) => {
  const excused = Object.hasOwn(WITHOUT_EFFECT, operationId);
  if (noticed.length > 0)
    return excused
      ? [`${operationId}: ${noticed.join(', ')} notices, so it needs no exception any more`]
      : [];
  if (excused) return hasEffect ? [`${operationId} is excused and leaves something behind`] : [];
  const stories = missed.length === 0 ? 'no story calls it' : `${missed.join(', ')} does not notice`;
  return [`${operationId} (${version}) without its effect: ${stories}`];
});
const known = new Set(verdicts.map(({ operationId }) => operationId));
for (const operationId of Object.keys(WITHOUT_EFFECT))
  if (!known.has(operationId)) findings.push(`${operationId} is excused and does not write`);

for (const finding of findings) console.log(finding);
const seen = verdicts.filter(({ noticed }) => noticed.length > 0).length;
console.log(
  `${verdicts.length} writing operations: ${seen} mutants noticed, ${Object.keys(WITHOUT_EFFECT).length} excused`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
