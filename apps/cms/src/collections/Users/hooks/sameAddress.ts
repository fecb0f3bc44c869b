/** Whether two values name the same e-mail address, as Payload stores them. */
export function sameAddress(one: unknown, other: unknown): boolean {
  return stored(one) === stored(other)
}

const stored = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value
