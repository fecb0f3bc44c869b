'use client'

import type { NamedOrganization } from '../../../register/publishedOrganizations'
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

/** The steps of Excel・CSVでまとめて登録: choose a file, look at its rows, see what became of them. */
export function ImportEvents({ admin, organizers, isOrganizerChosen }: Props) {
  const steps = useEventImport()
  const { problem, preview, result } = steps
  return (
    <>
      {problem && (
        <p className="portal-workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {result ? (
        <ImportDone admin={admin} result={result} onAgain={steps.back} />
      ) : preview ? (
        <ImportPreviewed admin={admin} preview={preview} steps={steps} />
      ) : (
        <ChooseTable organizers={organizers} isOrganizerChosen={isOrganizerChosen} steps={steps} />
      )}
    </>
  )
}
