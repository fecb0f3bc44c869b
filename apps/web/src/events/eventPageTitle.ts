import type { Event } from '@tokyo-cancer-portal/cms-client'
import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { bracketsIn } from '../languages/bracketsIn'
import { listIn } from '../languages/listIn'

/**
 * What an event is called outside of its page: many are called 「患者サロン」, so whose it is and, where it takes place
 * once, the day go with its name.
 */
export function eventPageTitle({
  title,
  organizer,
  occurrences,
}: Pick<Event, 'title' | 'organizer' | 'occurrences'>): string {
  const language = contentLanguage()
  const [only, ...others] = occurrences
  const details = [
    organizer?.name,
    only?.date && others.length === 0 ? dateIn(language, only.date) : null,
  ].flatMap((detail) => detail || [])
  return `${title}${bracketsIn(language, listIn(language, details))}`
}
