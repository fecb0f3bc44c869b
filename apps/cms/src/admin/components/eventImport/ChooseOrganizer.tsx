'use client'

import { useId } from 'react'
import type { NamedOrganization } from '../../../register/publishedOrganizations'
import { useIsReady } from '../../useIsReady'
import type { useEventImport } from './useEventImport'

type Props = {
  organizers: readonly NamedOrganization[]
  steps: ReturnType<typeof useEventImport>
}

/** Whose the events become, for those who write events of others. */
export function ChooseOrganizer({ organizers, steps }: Props) {
  const id = useId()
  const isReady = useIsReady()
  const { organizer, setOrganizer, waiting } = steps
  return (
    <div className="portal-paste">
      <label htmlFor={id}>主催の施設</label>
      <select
        disabled={!isReady || waiting !== null}
        id={id}
        onChange={(event) => setOrganizer(event.target.value)}
        value={organizer}
      >
        <option value="">選んでください</option>
        {organizers.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
