import type { Version } from '../../generated/versions.js';
import { PLACE_KINDS } from './coverage-exercise.js';
import { EVIDENCE, type ContractCoverage, type Evidence } from './coverage-measure.js';
import { COVERAGE_SCRIPT } from './coverage-script.js';
import { COVERAGE_STYLE } from './coverage-style.js';
import { isTopic, resourcesOf, shownSuccesses, slugOf, sumOf } from './coverage-summary.js';

/** What a page is known by. */
export const COVERAGE_MARK = '<!-- intercom-fetch coverage -->';

/** What each step says, and its letter in the matrix. */
const STEPS: Readonly<Record<Evidence, { letter: string; says: string }>> = {
  live: { letter: 'L', says: 'recorded on a workspace by this project' },
  observed: { letter: 'O', says: 'traffic that others published' },
  published: { letter: 'P', says: "a whole example in Intercom's own description" },
  inferred: { letter: 'I', says: 'the same contract as a version that has one of these' },
  sandbox: { letter: 'S', says: 'agreement with our own sandbox, no evidence' },
  none: { letter: '·', says: 'nothing' },
};

/** How many of the missing places of a contract are named: the JSON has all of them. */
const NAMED = 24;

/**
 * One self-contained page: operation and status by version, each cell the step of the scale of evidence, to be filtered by
 * resource, version, evidence and text. What is chosen stands in the address, so that a view can be passed on.
 */
export function formatCoveragePage(
  contracts: readonly ContractCoverage[],
  versions: readonly Version[],
): string {
  const operations = sumOf(contracts.filter((contract) => !isTopic(contract)));
  const topics = sumOf(contracts.filter(isTopic));
  const resources = resourcesOf(contracts);
  const option = (value: string, text: string) => `<option value="${escape(value)}">${escape(text)}</option>`;
  return `<!doctype html>
${COVERAGE_MARK}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Coverage of Intercom's REST API</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Coverage</h1>
<p class="lead">How each answer of ${operations.operations} operations and the delivery of ${topics.operations} topics is known, in ${versions.length === 1 ? `version ${versions[0] ?? ''}` : `${versions.length} versions`}. Only the first three steps say anything about Intercom.</p>
<form id="filters" autocomplete="off">
<div class="fields">
<label>Text <input name="text" type="search" placeholder="operation, path or topic"></label>
<label>Resource <select name="resource">${option('', 'all')}${resources.map((resource) => option(slugOf(resource), resource)).join('')}</select></label>
<label>Version <select name="version">${option('', 'all')}${versions.map((version) => option(version, version)).join('')}</select></label>
<label>Answers <select name="answers">${option('', 'successes')}${option('failures', 'failures')}${option('all', 'all')}</select></label>
</div>
<fieldset><legend>Evidence</legend>
${EVIDENCE.map((step) => `<label class="step ${step}" title="${escape(STEPS[step].says)}"><input type="checkbox" name="evidence" value="${step}" checked><b aria-hidden="true">${STEPS[step].letter}</b> ${step} <output data-step="${step}"></output></label>`).join('\n')}
<button type="reset">Show all</button>
</fieldset>
</form>
<div id="bar" role="img" aria-label="Shares of the steps"></div>
<p id="count" role="status"></p>
<div class="scroll" tabindex="0" role="region" aria-label="Matrix of operations and versions">
<table id="matrix"><thead></thead></table>
</div>
<noscript>
<p>Without script the matrix cannot be filtered. Successes that are live, observed or published in a version, of all:</p>
<div class="scroll" tabindex="0" role="region" aria-label="Summary">${staticTable(contracts, versions)}</div>
</noscript>
<h2>The scale</h2>
<dl>${EVIDENCE.map((step) => `<div><dt><span class="cell ${step}">${STEPS[step].letter}</span> ${step}</dt><dd>${escape(STEPS[step].says)}</dd></div>`).join('')}</dl>
<p class="soft">A line before a cell: from there on the contract is another one. A name opens what the exchanges exercise of it: parameters, branches of the unions in request bodies, and fields of the bodies of successes.</p>
</main>
<script type="application/json" id="data">${embed(pageData(contracts, versions))}</script>
<script>${COVERAGE_SCRIPT}</script>
</body>
</html>
`;
}

function staticTable(contracts: readonly ContractCoverage[], versions: readonly Version[]): string {
  const rows = resourcesOf(contracts).map((resource) => {
    const own = contracts.filter((contract) => contract.resource === resource);
    const cells = versions.map((version) => {
      const { shown, all } = shownSuccesses(own, version);
      return `<td>${all === 0 ? '' : `${shown}/${all}`}</td>`;
    });
    return `<tr><th scope="row">${escape(resource)}</th>${cells.join('')}</tr>`;
  });
  const head = versions.map((version) => `<th scope="col">${version}</th>`).join('');
  return `<table><thead><tr><th scope="col">Resource</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What the script of the page works with: short keys, because there are thousands of rows. */
function pageData(contracts: readonly ContractCoverage[], versions: readonly Version[]) {
  const operations = new Map<string, ContractCoverage[]>();
  for (const contract of contracts)
    operations.set(contract.operationId, [...(operations.get(contract.operationId) ?? []), contract]);
  return {
    versions,
    steps: EVIDENCE.map((name) => ({ name, letter: STEPS[name].letter })),
    operations: [...operations].map(([id, own]) => {
      const { resource, method, path } = own.at(-1) ?? { resource: '', method: '', path: '' };
      return {
        id,
        ...{ resource, method: resource === 'Webhooks' ? '' : method, path },
        slug: slugOf(resource),
        contracts: own.map((contract) => ({
          print: contract.fingerprint.slice(0, 7),
          versions: contract.versions.map((version) => versions.indexOf(version)),
          exercise: PLACE_KINDS.map((kind) => {
            const { declared, exercised, shown, missing } = contract.exercise[kind];
            return [declared, exercised, shown, missing.slice(0, NAMED)];
          }),
        })),
        answers: answersOf(own, versions),
      };
    }),
  };
}

/** Status → for each version the step and the contract, and the exchanges. */
function answersOf(own: readonly ContractCoverage[], versions: readonly Version[]) {
  const statuses = [...new Set(own.flatMap(({ answers }) => answers.map(({ status }) => status)))].sort();
  return statuses.map((status) => {
    const cells = versions.map((): readonly [step: number, contract: number] | null => null);
    const exchanges = { live: 0, observed: 0, sandbox: 0 };
    own.forEach(({ answers }, contract) => {
      const answer = answers.find((each) => each.status === status);
      if (!answer) return;
      for (const kind of ['live', 'observed', 'sandbox'] as const) exchanges[kind] += answer.exchanges[kind];
      EVIDENCE.forEach((step, index) => {
        for (const version of answer.versions[step]) cells[versions.indexOf(version)] = [index, contract];
      });
    });
    return { status, cells, exchanges };
  });
}

const embed = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
