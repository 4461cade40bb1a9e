import { SandboxRefusal } from '../../errors.js';
import type { Schemas } from '../../operation.js';

type Update = Schemas['UpdateDataConnectorRequest'];
/** What either of the two can say; an update can also clear. */
type Request = Omit<Schemas['CreateDataConnectorRequest'], keyof Update> & Update;
type Detail = Schemas['DataConnectorDetail'];
type Mock = Schemas['DataConnectorMockValue'];

export const invalid = (message: string, field: string, code = 'parameter_invalid') =>
  new SandboxRefusal(422, { code, message, field });

/** What of a request is kept and shown. What is left out is not among it. */
export function readFields({
  headers,
  data_inputs,
  mock_response,
  body,
  // It can be sent, and no answer shows it.
  internal_description: _hidden,
  ...fields
}: Partial<Request>): Partial<Detail> {
  if (fields.name?.trim() === '') throw invalid('Name is required', 'name', 'parameter_not_found');
  return {
    ...fields,
    // The body of a connector without one is empty.
    ...(body === undefined ? {} : { body: body ?? '' }),
    ...(headers ? { headers: headers.map(hidden) } : {}),
    ...(data_inputs ? { data_inputs: data_inputs.map(inputOf) } : {}),
    ...(mock_response
      ? { response_fields: fieldsOf(mock_response), configuration_response_type: 'mock_response_type' }
      : {}),
  };
}

const hidden = ({ name = '' }: Schemas['DataConnectorHeaderRequest']) => ({ name, value: '****' });

function inputOf(input: Schemas['DataConnectorInputRequest']): Schemas['DataConnectorInput'] {
  const { name, type = 'string', description = null, required = false, default_value = '' } = input;
  if (!name) throw invalid('An input needs a name', 'data_inputs');
  return { name, type, description, required, default_value };
}

/** Every single value of the sample by its path; of a list it is the first entry that shows what there is. */
function fieldsOf(value: Mock, path = ''): Schemas['DataConnectorResponseField'][] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((entry) => fieldsOf(entry, `${path}[0]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, child]) =>
      fieldsOf(child, path === '' ? name : `${path}.${name}`),
    );
  return [{ path, type: typeOf(value), example_value: value, redacted: false }];
}

function typeOf(value: string | number | boolean | null) {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'decimal';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? 'datetime' : 'string';
}
