/** Whether a value is of the kind that an attribute has, whatever it is an attribute of. */
export function isOfKind(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
    case 'decimal':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    // A moment in Unix seconds, or an ISO text.
    case 'date':
    case 'datetime':
      return Number.isSafeInteger(value) || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
    // References are lists or objects.
    case 'relationship':
      return typeof value === 'object';
    // There is no way to send a file.
    default:
      return false;
  }
}
