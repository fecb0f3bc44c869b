import { endOfLocalDay, toLocalDate } from '@tokyo-cancer-portal/domain'
import { LRUCache } from 'lru-cache'

/** Characters; longer targets are read each time, so that what is kept of them stays small. */
const LONGEST = 500
const MOST = 5000

/**
 * Documents by the target of a request as it came, so that most need no reading of it. Only for one day in
 * Japan: which document a target means may depend on the day, as that of a month of the calendar does.
 */
export class KnownTargets {
  readonly #keys = new LRUCache<string, string>({ max: MOST })
  #day = ''
  /** Unix milliseconds. */
  #lastOfDay = 0

  get(target: string, now = Date.now()): string | undefined {
    return now <= this.#lastOfDay ? this.#keys.get(target) : undefined
  }

  /** @param readAt when it was found out what the target means, unix milliseconds */
  set(target: string, key: string, readAt: number, now = Date.now()): void {
    if (target.length > LONGEST) return
    if (now > this.#lastOfDay) {
      this.#keys.clear()
      this.#day = toLocalDate(new Date(now))
      this.#lastOfDay = Date.parse(endOfLocalDay(this.#day))
    }
    // Found out yesterday, and made only now.
    if (toLocalDate(new Date(readAt)) !== this.#day) return
    this.#keys.set(target, key)
  }
}
