/** What a statement saw: `xmin:xmax:xip,…` of `pg_current_snapshot()`. */
export interface Snapshot {
  /** Every transaction before this one is seen, or was rolled back. As PostgreSQL writes it. */
  oldestOpen: string
  next: bigint
  open: number
}

/** Reads what `pg_current_snapshot()` says. */
export function readSnapshot(text: string): Snapshot {
  const [xmin = '0', xmax = '0', open = ''] = text.split(':')
  return {
    oldestOpen: xmin,
    next: BigInt(xmax),
    open: open === '' ? 0 : open.split(',').length,
  }
}

/** Whether one snapshot sees less than another: commits are seen in one order, whoever looks. */
export function isOlder(one: Snapshot, other: Snapshot): boolean {
  return one.next < other.next || (one.next === other.next && one.open > other.open)
}
