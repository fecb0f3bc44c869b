import type { CellMessage, ImportedRow } from '@tokyo-cancer-portal/event-import'
import { z } from 'zod'

const messageSchema: z.ZodType<CellMessage> = z.object({
  column: z.string(),
  message: z.string(),
  isProblem: z.boolean(),
})

const rowSchema = z.object({
  line: z.number(),
  number: z.null(),
  uid: z.string(),
  title: z.string(),
  values: z
    .array(z.tuple([z.string(), z.unknown()]))
    .transform((values): ImportedRow['values'] => new Map(values)),
  messages: z.array(messageSchema),
})

/** What the process says that read a calendar: its rows, or a sentence about why there are none. */
export const calendarReadingSchema = z.union([
  z.object({ rows: z.array(rowSchema), notes: z.array(z.string()) }),
  z.object({ problem: z.string() }),
])
export type CalendarReading = z.output<typeof calendarReadingSchema>
