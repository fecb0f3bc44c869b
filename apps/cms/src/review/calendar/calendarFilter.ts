import { isMonth, type WorkflowState, WORKFLOW_STATES } from '@tokyo-cancer-portal/domain'
import { isUuid } from '../../fields/isUuid'

/** What of the calendar somebody wants to see; whatever is absent is not narrowed. */
export type CalendarFilter = {
  /** `YYYY-MM`. */
  month: string
  /** Its id. */
  organization?: string
  state?: WorkflowState
}

type Parameters = Record<string, string | string[] | undefined> | undefined

/** Further away than this no event is, and no calendar of holidays reaches. */
const [FIRST, LAST] = ['2000-01', '2099-12'] as const

/** The filter in an address; what is none is taken for none, and a month that is none for the present one. */
export function readCalendarFilter(parameters: Parameters, today: string): CalendarFilter {
  const { month, organization } = parameters ?? {}
  const state = WORKFLOW_STATES.find(({ value }) => value === parameters?.state)?.value
  const isKnown = isMonth(month) && month >= FIRST && month <= LAST
  return {
    month: isKnown ? month : today.slice(0, 7),
    ...(isUuid(organization) && { organization: organization.toLowerCase() }),
    ...(state && { state }),
  }
}

/** The same calendar, or that of another month, as an address. */
export const calendarHref = (admin: string, filter: CalendarFilter): string =>
  `${admin}/review/calendar?${new URLSearchParams(filter).toString()}`
