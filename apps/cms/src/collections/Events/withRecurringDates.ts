import { applyRecurrence, isPublicHoliday, toLocalDate } from '@tokyo-cancer-portal/domain'

type Event = Parameters<typeof applyRecurrence>[0]

/** An event with the dates that its rule means from today on; see `applyRecurrence`. */
export function withRecurringDates(event: Event): Event {
  return applyRecurrence(event, { today: toLocalDate(new Date()), isHoliday: isPublicHoliday })
}
