const DATE = 'dates.date'
const START = 'dates.startTime'
const END = 'dates.endTime'
const OTHERS = 'dates.others'

/** The cells about dates as the form stores them: a list of dates with the same times. */
export function withOccurrences(read: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const values = new Map(read)
  for (const path of [DATE, START, END, OTHERS]) values.delete(path)
  const first = read.get(DATE)
  if (typeof first !== 'string') return values
  const others = (read.get(OTHERS) as string[] | undefined) ?? []
  const dates = [...new Set([first, ...others])].toSorted()
  values.set(
    'occurrences',
    dates.map((date) => ({
      date,
      startTime: read.get(START) ?? null,
      endTime: read.get(END) ?? null,
    })),
  )
  return values
}
