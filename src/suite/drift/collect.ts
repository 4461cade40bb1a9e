import type { Version } from '../../../generated/versions.js';
import type { Description } from '../../description/description.js';
import { schemasOf } from '../../description/schemas.js';
import type { Finding } from '../../contract/finding.js';
import { validateExchange } from '../../contract/validate.js';
import { matchRequest, splitTarget, type Exchange } from '../../traffic/exchange.js';
import { namesOf, templateOf } from './names.js';
import { addValue, createShape, type Shape } from './shape.js';
import { tellBody, tellRest, type DriftKind, type Told } from './told.js';
import {
  addressKey,
  bodyOf,
  givenParameters,
  operationWritten,
  visitBody,
  type Described,
  type Side,
  type Written,
} from './written.js';

const SIDES: readonly Side[] = ['request', 'response'];

/** The same disagreement at one place of the description, however many bodies and operations show it. */
export interface Drift {
  kind: DriftKind;
  at: Written;
  /** What the description says there, in the words of the first finding. */
  expected: string;
  /** The name that it is about; undefined where it is not shown. */
  name: string | undefined;
  /** Names that are not shown, or words that the description does not know. */
  words: Set<string>;
  /** Of the values that came. */
  shape: Shape;
  /** Where that was seen: `listTags response`. */
  seenIn: Set<string>;
  /** Bodies that show it, by version. */
  bodies: Map<Version, number>;
}

/** Names and words of one place that are remembered, so that a map of a workspace's keys does not fill the memory. */
const MOST_WORDS = 1000;

/** Judges exchanges and gathers what they show and the description does not. Of bodies nothing is kept but types, formats, names and words. */
export class DriftCollector {
  readonly drifts = new Map<string, Drift>();
  /** Exchanges that were judged. */
  judged = 0;
  /** For each place, the bodies that had it, by version. */
  readonly #places = new Map<string, Map<Version, number>>();

  /** Judges an exchange, and returns what was found. */
  add(description: Description, exchange: Exchange): readonly Finding[] {
    this.judged++;
    const { request, response } = exchange;
    const findings = validateExchange(description, exchange);
    const match = matchRequest(description, request);
    const names = namesOf(description, exchange);
    if (match.kind !== 'operation') {
      // A path that was refused is a misspelt one.
      if (findings.length === 0 || response.status >= 400) return findings;
      this.#see(new Set(['paths/']), description.version);
      this.#note(findings.slice(0, 1), description.version, new Set(), () => ({
        kind: 'operation',
        at: { address: { section: 'paths', name: '', pointer: '' }, node: {} },
        name: `${request.method} ${templateOf(names.pathname())}`,
        word: `${request.method} ${splitTarget(request.path).pathname}`,
      }));
      return findings;
    }
    const operation = operationWritten(description, match.operation);
    const seen = new Set([
      addressKey(operation.address),
      ...givenParameters(description, operation, exchange).map(({ address }) => addressKey(address)),
    ]);
    const shown = new Set<string>();
    for (const side of SIDES) {
      const found = findings.filter(({ target }) => target === side);
      const root = bodyOf(description, match.operation, operation, exchange, side);
      if (root) seen.add(addressKey(root.content.address));
      const described = new Map<string, Described>();
      if (root?.schema && (side === 'response' || response.status < 400))
        visitBody(
          description.document,
          schemasOf(description.document),
          root.schema,
          exchange[side].body,
          (at, it) => {
            for (const part of it.parts) seen.add(addressKey(part.address));
            for (const { from } of it.places) if (from) seen.add(addressKey(from.address));
            if (found.length > 0) described.set(at, it);
          },
        );
      this.#note(found, description.version, shown, (finding) =>
        finding.path === '' || finding.path.startsWith('/')
          ? tellBody(description, finding, described, root?.content ?? operation, names)
          : tellRest(description, finding, operation, root?.content ?? operation, exchange, names),
      );
    }
    this.#see(seen, description.version);
    return findings;
  }

  /** Bodies of a version that had a place. */
  had(at: Written): ReadonlyMap<Version, number> {
    return this.#places.get(addressKey(at.address)) ?? new Map();
  }

  #see(keys: ReadonlySet<string>, version: Version): void {
    for (const key of keys) {
      let counts = this.#places.get(key);
      if (!counts) this.#places.set(key, (counts = new Map<Version, number>()));
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
  }

  /** @param shown what the same exchange has shown already, which counts once */
  #note(
    findings: readonly Finding[],
    version: Version,
    shown: Set<string>,
    tell: (finding: Finding) => Told,
  ): void {
    for (const finding of findings) {
      const { kind, at, name, word, value } = tell(finding);
      const key = [kind, addressKey(at.address), name ?? ''].join(' ');
      let drift = this.drifts.get(key);
      if (!drift) {
        const { expected = '' } = finding;
        const empty = { words: new Set<string>(), shape: createShape(), seenIn: new Set<string>() };
        drift = { kind, at, expected, name, ...empty, bodies: new Map() };
        this.drifts.set(key, drift);
      }
      if (value !== undefined) addValue(drift.shape, value);
      if (word !== undefined && drift.words.size < MOST_WORDS) drift.words.add(word);
      if (finding.operationId !== null) drift.seenIn.add(`${finding.operationId} ${finding.target}`);
      if (shown.has(key)) continue;
      shown.add(key);
      drift.bodies.set(version, (drift.bodies.get(version) ?? 0) + 1);
    }
  }
}
