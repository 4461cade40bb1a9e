/** A block as rich as blocks get: a table whose cells hold texts, parts and lists of parts. */
export const TABLE = {
  type: 'table',
  bordered: true,
  caption: {
    text: 'Hours',
    lines: ['All year', { text: 'but for' }, [{ text: 'holidays' }]],
    style: { bold: true },
  },
  rows: [
    'Day and hours',
    { name: 'Monday', cells: ['Nine', { text: 'to' }, [{ text: 'five' }]], style: { bold: false } },
    [{ name: 'Tuesday', cells: ['Ten', { text: 'to' }, [{ text: 'four' }]], style: { bold: false } }],
  ],
};
