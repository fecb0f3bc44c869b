import { z } from 'zod'

/** Why a file is not read as a table. */
export const TABLE_REFUSALS = [
  /** Nothing is in it. */
  'empty',
  /** It asks for a password. */
  'locked',
  /** The binary Excel of before 2007. */
  'old-excel',
  /** It holds a program. */
  'macros',
  /** It reads from other files. */
  'links',
  /** Text in a code that is not known. */
  'encoding',
  /** Neither Excel nor a text with columns, or damaged. */
  'broken',
  /** More than any honest file. */
  'too-much',
] as const

const cellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({ refused: z.enum(['formula', 'error', 'too-long']) }),
])

/** What came of reading a file: a table, or why there is none. */
export const tableReadingSchema = z.union([
  z.object({
    table: z.object({
      rows: z.array(z.object({ line: z.number(), cells: z.array(cellSchema) })),
      isFrom1904: z.boolean(),
    }),
  }),
  z.object({ refused: z.enum(TABLE_REFUSALS) }),
])
export type TableReading = z.output<typeof tableReadingSchema>
export type TableRefusal = (typeof TABLE_REFUSALS)[number]
