/** An instant (ISO 8601) as a value of type DATE-TIME in UTC: `20261210T040000Z`. */
export function utcDateTime(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
