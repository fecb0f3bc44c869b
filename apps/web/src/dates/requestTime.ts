import { cache } from 'react'

const moment = cache(() => ({ time: new Date() }))

/** The moment of the current request, the same everywhere in its page. */
export const requestTime = (): Date => moment().time

/** Shows what follows as it will be at another moment; for previews alone, which nobody keeps. */
export function pretendTime(time: Date): void {
  moment().time = time
}
