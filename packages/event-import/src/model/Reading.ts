/** What a cell says, or a sentence about what is wrong with it. */
export type Reading = { value: unknown } | { problem: string }

export type ReadingContext = { isFrom1904: boolean }

/** Reads a cell that has something in it. */
export type CellReader = (cell: string | number, context: ReadingContext) => Reading
