import type { Cell, Table } from '../model/Table'

/** A table with these headings and rows, from line 1 on. */
export function table(headings: readonly string[], ...rows: (readonly Cell[])[]): Table {
  return {
    rows: [headings, ...rows].map((cells, index) => ({ line: index + 1, cells: [...cells] })),
    isFrom1904: false,
  }
}
