'use client'

import type { NamedOrganization } from '../../../register/publishedOrganizations'
import { ChooseCalendar } from './ChooseCalendar'
import { ChooseOrganizer } from './ChooseOrganizer'
import { ChooseTable } from './ChooseTable'
import { ImportDone } from './ImportDone'
import { ImportPreviewed } from './ImportPreviewed'
import { useEventImport } from './useEventImport'

type Props = {
  /** Root of the admin. */
  admin: string
  /** Whose the events may become, where that is chosen. */
  organizers: readonly NamedOrganization[]
  isOrganizerChosen: boolean
}

/** The steps of まとめて登録: choose a file or a calendar, look at what it says, see what became of it. */
export function ImportEvents({ admin, organizers, isOrganizerChosen }: Props) {
  const steps = useEventImport()
  const { problem, preview, result, source, organizer } = steps
  // Said beside the field, which stands far below.
  const isOfAddress = steps.isOfAddress && !preview
  const isMissing = isOrganizerChosen && organizer === ''
  return (
    <>
      {problem && !isOfAddress && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {result && source ? (
        <ImportDone admin={admin} kind={source.kind} result={result} onAgain={steps.back} />
      ) : preview && source ? (
        // A calendar that is read again is looked at from the top.
        <ImportPreviewed
          admin={admin}
          key={'fingerprint' in preview ? preview.fingerprint : ''}
          preview={preview}
          source={source}
          steps={steps}
        />
      ) : (
        <>
          {isOrganizerChosen && <ChooseOrganizer organizers={organizers} steps={steps} />}
          <ChooseTable isMissing={isMissing} steps={steps} />
          <ChooseCalendar isMissing={isMissing} steps={steps} />
        </>
      )}
    </>
  )
}
