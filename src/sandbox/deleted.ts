/** What most operations answer that delete something. */
export const deleted = <Name extends string>(object: Name, { id }: { id: string }) => ({
  id,
  object,
  deleted: true as const,
});
