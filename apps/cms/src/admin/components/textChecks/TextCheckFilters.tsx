import { AUTHORED } from '../../../authoring/AUTHORED'
import type { TextCheckFilter } from '../../../authoring/nightly/readTextChecks'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { SEVERITIES } from '../authoring/findingWords'
import { QueueChoice } from '../review/QueueChoice'
import { textCheckHref } from './textCheckHref'

type Props = {
  admin: string
  filter: TextCheckFilter
  organizations: readonly { value: string; label: string }[]
}

/** Narrows the list by address, so that a narrowed list can be kept and sent, and works without a script. */
export function TextCheckFilters({ admin, filter, organizations }: Props) {
  const { severity, kind, organization } = filter
  const isNarrowed = severity !== undefined || kind !== undefined || organization !== undefined
  return (
    <form action={textCheckHref(admin)} className="portal-queue__filters">
      <QueueChoice
        label="重さ"
        name="severity"
        options={SEVERITIES.map(({ value, count }) => ({ value, label: `${count}のあるもの` }))}
        value={severity}
      />
      <QueueChoice
        label="種類"
        name="kind"
        options={AUTHORED.map((value) => ({ value, label: COLLECTION_LABELS[value] }))}
        value={kind}
      />
      <QueueChoice
        label="担当の施設・団体"
        name="organization"
        options={organizations.toSorted((one, other) => one.label.localeCompare(other.label, 'ja'))}
        value={organization}
      />
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        絞り込む
      </button>
      {isNarrowed && <a href={textCheckHref(admin)}>すべて表示</a>}
    </form>
  )
}
