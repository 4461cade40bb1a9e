import { absentReference } from './absent-reference.js';
import type { Check } from './rule.js';
import { circularType } from './circular-type.js';
import { descriptionMissing } from './description-missing.js';
import { emptyRange } from './empty-range.js';
import { formatUnsaid } from './format-unsaid.js';
import { incompleteDiscriminator } from './incomplete-discriminator.js';
import { malformedAnnotation } from './malformed-annotation.js';
import { malformedAnswer } from './malformed-answer.js';
import { malformedExtensibleEnum } from './malformed-extensible-enum.js';
import { malformedPagination } from './malformed-pagination.js';
import { malformedSafe } from './malformed-safe.js';
import { malformedUndo } from './malformed-undo.js';
import { malformedRange } from './malformed-range.js';
import { misplacedKeyword } from './misplaced-keyword.js';
import { nothingLeft } from './nothing-left.js';
import { operationIdChanged } from './operation-id-changed.js';
import { operationIdMissing } from './operation-id-missing.js';
import { operationIdReused } from './operation-id-reused.js';
import { overlappingWas } from './overlapping-was.js';
import { pathParameterUndeclared, pathParameterUnused } from './path-parameters.js';
import { rangeOutsideParent } from './range-outside-parent.js';
import { referenceSiblings } from './reference-siblings.js';
import { requiredWithoutProperty } from './required-without-property.js';
import { roundaboutRange } from './roundabout-range.js';
import { summaryMissing } from './summary-missing.js';
import { unknownKeyword } from './unknown-keyword.js';
import { unknownReplacement } from './unknown-replacement.js';
import { unknownVersion } from './unknown-version.js';
import { unmatchedEnumVersion } from './unmatched-enum-version.js';
import { unmatchedRequiredVersion } from './unmatched-required-version.js';
import { untypedSchema } from './untyped-schema.js';
import { unusedComponent } from './unused-component.js';
import { undecidedRange } from './undecided-range.js';
import { uselessRange } from './useless-range.js';
import { wasWithoutNow } from './was-without-now.js';

/** All checks of the content of the source. Those of its files, references and names are in source.ts. */
export const CHECKS: readonly Check[] = [
  absentReference,
  circularType,
  descriptionMissing,
  emptyRange,
  formatUnsaid,
  incompleteDiscriminator,
  malformedAnnotation,
  malformedAnswer,
  malformedExtensibleEnum,
  malformedPagination,
  malformedSafe,
  malformedUndo,
  malformedRange,
  misplacedKeyword,
  nothingLeft,
  operationIdChanged,
  operationIdMissing,
  operationIdReused,
  overlappingWas,
  pathParameterUndeclared,
  pathParameterUnused,
  rangeOutsideParent,
  referenceSiblings,
  requiredWithoutProperty,
  roundaboutRange,
  summaryMissing,
  unknownKeyword,
  unknownReplacement,
  unknownVersion,
  unmatchedEnumVersion,
  unmatchedRequiredVersion,
  undecidedRange,
  untypedSchema,
  unusedComponent,
  uselessRange,
  wasWithoutNow,
];
