/** Milliseconds. */
export interface Times {
  p50: number
  p95: number
  p99: number
  longest: number
}

/** How long each of the given works takes, one after the other. */
export async function timeEach<T>(list: readonly T[], work: (item: T) => Promise<unknown>) {
  const times: number[] = []
  for (const item of list) {
    const start = performance.now()
    await work(item)
    times.push(performance.now() - start)
  }
  return times
}

export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: sorted.at(-1) ?? NaN }
}

export const row = (name: string, { p50, p95, p99, longest }: Times): string =>
  `| ${name} | ${[p50, p95, p99, longest].map((time) => time.toFixed(1)).join(' | ')} |`
