/** Where neighbours that fulfil a condition stand together. */
export function runsOf<T>(
  items: readonly T[],
  fulfils: (item: T) => boolean,
): { index: number; count: number }[] {
  const runs: { index: number; count: number }[] = []
  let open: { index: number; count: number } | undefined
  for (const [index, item] of items.entries()) {
    if (!fulfils(item)) open = undefined
    else if (open) open.count += 1
    else {
      open = { index, count: 1 }
      runs.push(open)
    }
  }
  return runs
}
