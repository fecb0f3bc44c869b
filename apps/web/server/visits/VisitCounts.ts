import type { EventVisits } from '@tokyo-cancer-portal/cms-client/event-visits'

import type { Visit } from './countedVisit'

/** Events times days. More cannot be unless the CMS is away for weeks; what is beyond is not counted. */
const MOST = 5000
/** What the CMS takes of a row; one that is larger would have everything refused. */
const MOST_OF_ROW = 1_000_000

/** Counts of events by day in Japan: numbers, and nothing of who came. */
export class VisitCounts {
  readonly #rows = new Map<string, EventVisits>()

  get isEmpty(): boolean {
    return this.#rows.size === 0
  }

  add({ slug, kind }: Visit, day: string): void {
    this.#addRow({
      slug,
      day,
      views: Number(kind === 'views'),
      calendars: Number(kind === 'calendars'),
    })
  }

  /** Adds what was counted before. */
  addAll(rows: readonly EventVisits[]): void {
    for (const row of rows) this.#addRow(row)
  }

  /** Everything that was counted, as of now. */
  list(): EventVisits[] {
    return [...this.#rows.values()].map((row) => ({ ...row }))
  }

  /** Everything that was counted; the counting begins anew. */
  take(): EventVisits[] {
    const rows = this.list()
    this.#rows.clear()
    return rows
  }

  #addRow({ slug, day, views, calendars }: EventVisits): void {
    const key = `${day} ${slug}`
    const known = this.#rows.get(key)
    if (known) {
      known.views = Math.min(MOST_OF_ROW, known.views + views)
      known.calendars = Math.min(MOST_OF_ROW, known.calendars + calendars)
    } else if (this.#rows.size < MOST) this.#rows.set(key, { slug, day, views, calendars })
  }
}
