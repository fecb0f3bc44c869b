/**
 * Reads events out of a table, whatever file it came from. Pure: cells and the day are given, values of the event form and
 * messages for each cell come back (decision 0042).
 */
export type { Column } from './columns/Column'
export { COLUMNS } from './columns/columns'
export type { CellMessage, ImportedRow, ImportedTable } from './model/ImportedTable'
export type { Cell, Table } from './model/Table'
export { MOST_ROWS, readTable } from './readTable'
export { differencesOf, type Difference } from './differences/differencesOf'
export { rowIdentity } from './rows/rowIdentity'
