import { WORKFLOW_STATES } from '@tokyo-cancer-portal/domain'
import { calendarHref, type CalendarFilter } from '../../../review/calendar/calendarFilter'
import { QueueChoice } from '../review/QueueChoice'

type Props = {
  admin: string
  filter: CalendarFilter
  organizations: ReadonlyMap<string, string>
}

/** Narrows the month by address, without a script. */
export function CalendarFilters({ admin, filter, organizations }: Props) {
  const { month, organization, state } = filter
  const options = [...organizations].map(([value, label]) => ({ value, label }))
  // What is chosen can be given up again, also in a month in which it has nothing.
  const isElsewhere = organization !== undefined && !organizations.has(organization)
  return (
    <form action={`${admin}/review/calendar`} className="portal-queue__filters">
      <input name="month" type="hidden" value={month} />
      <QueueChoice
        label="施設"
        name="organization"
        options={
          isElsewhere ? [...options, { value: organization, label: '選んでいる施設' }] : options
        }
        value={organization}
      />
      <QueueChoice label="状態" name="state" options={WORKFLOW_STATES} value={state} />
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        絞り込む
      </button>
      {(organization ?? state) !== undefined && (
        <a href={calendarHref(admin, { month })}>絞り込みをやめる</a>
      )}
    </form>
  )
}
