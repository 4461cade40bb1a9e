// Every x-was and every value that only some versions have: the recordings and notifications must show both sides.
import { play } from '../../contract-tests/played.js';
import { scenarios } from '../../contract-tests/scenarios/index.js';
import { EXCEPTIONS, oneSided } from '../../contract-tests/version-sides.js';
import { report } from './findings.js';

const { events } = await play(scenarios);
const { found, looked } = oneSided(events);
const places = new Set(found.map(({ place }) => place));
report(
  [
    ...found
      .filter(({ place }) => !Object.hasOwn(EXCEPTIONS, place))
      .map(({ place, missing }) => `${place}: not shown: ${missing}`),
    ...Object.keys(EXCEPTIONS)
      .filter((place) => !places.has(place))
      .map((place) => `${place} is excused and is shown, so it needs no exception any more`),
  ],
  `${looked} differences between versions, ${Object.keys(EXCEPTIONS).length} excused`,
);
