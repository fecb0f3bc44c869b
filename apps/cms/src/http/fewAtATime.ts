type Work<T> = () => Promise<T>

/** Lets `most` pieces of work run at the same time; the others wait for their turn, in order. */
export function fewAtATime(most: number): <T>(work: Work<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      // The place is handed on, so that nobody gets in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
