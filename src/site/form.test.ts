import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { readOperationForms } from '../../scripts/site/operation-forms.js';
import { createControl, valueOf } from './form.js';
import { bodyOf, exampleValues } from './operation.js';
import { schemasOf } from '../description/schemas.js';

describe.each(VERSIONS)('the forms of %s', (version) => {
  const pages = readOperationForms(version);

  test('say what the examples say that they were filled with', () => {
    for (const { document, operation, data } of pages) {
      const body = bodyOf(operation);
      if (!body) continue;
      for (const { label, value } of data.examples)
        expect([operation.operationId, label, valueOf(createControl(document, body.schema, value))]).toEqual([
          operation.operationId,
          label,
          value,
        ]);
    }
  });

  test('begin with a body that the description accepts and every segment of the path filled', () => {
    for (const { document, operation, data } of pages) {
      const values = exampleValues(document, operation, data);
      const body = bodyOf(operation);
      for (const parameter of operation.parameters.filter(
        ({ in: place, required }) => required && place === 'path',
      ))
        expect([operation.operationId, parameter.name, values.path[parameter.name]]).not.toContain('');
      if (!body) continue;
      expect([operation.operationId, schemasOf(document).errors(body.schema, values.body)]).toEqual([
        operation.operationId,
        [],
      ]);
    }
  });
});
