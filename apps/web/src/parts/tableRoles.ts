/**
 * The roles of the parts of a table. Elements have them by themselves, until a browser (Safari above all) forgets that
 * it is a table because CSS lays it out as a list.
 */
export const TABLE = { role: 'table' } as const
export const ROW_GROUP = { role: 'rowgroup' } as const
export const ROW = { role: 'row' } as const
export const COLUMN_HEADER = { role: 'columnheader' } as const
export const ROW_HEADER = { role: 'rowheader' } as const
export const CELL = { role: 'cell' } as const
