/** How many entries of a longer list an object shows. */
const SHOWN = 10;

/** What an object shows of a list that has an address of its own: the first entries, how many there are, where the rest is. */
export const sublist = <Type extends string>(
  type: Type,
  ids: readonly string[],
  url: string,
  plural = `${type}s`,
) => ({
  type: 'list' as const,
  data: ids.slice(0, SHOWN).map((id) => ({ type, id, url: `/${plural}/${id}` })),
  url,
  total_count: ids.length,
  has_more: ids.length > SHOWN,
});
