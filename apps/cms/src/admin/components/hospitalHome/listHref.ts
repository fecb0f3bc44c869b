import type { EventStanding } from '@tokyo-cancer-portal/domain'
import type { Where } from 'payload'
import { ofStanding } from '../../../hospitalHome/ofStanding'

/** The list of events, filtered to those that stand so at `now`, as the filters of the list write it. */
export function listHref(adminRoute: string, standing: EventStanding, now: Date): string {
  const query = new URLSearchParams()
  alternatives(ofStanding(standing, now)).forEach((conditions, index) => {
    conditions.forEach((condition, place) => {
      for (const [field, operators] of Object.entries(condition)) {
        for (const [operator, value] of Object.entries(operators as Record<string, unknown>)) {
          query.append(`where[or][${index}][and][${place}][${field}][${operator}]`, String(value))
        }
      }
    })
  })
  return `${adminRoute}/collections/events?${query.toString()}`
}

/** Conditions that all hold, some of which have alternatives, as a list of alternatives without any. */
function alternatives(conditions: readonly Where[]): Where[][] {
  return conditions.reduce<Where[][]>(
    (found, condition) => {
      const choices = condition.or ?? [condition]
      return found.flatMap((before) => choices.map((choice) => [...before, choice]))
    },
    [[]],
  )
}
