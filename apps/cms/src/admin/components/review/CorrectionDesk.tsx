'use client'

import type { CorrectionChoices } from '../../../review/correction/correctionChoices'
import type { ShownChange } from '../../../review/reviewOf'
import { CorrectionForm } from './CorrectionForm'
import type { useReviewActions } from './useReviewActions'

type Props = Pick<ReturnType<typeof useReviewActions>, 'ask' | 'decide' | 'isSending'> & {
  choices: CorrectionChoices
  editHref: string
  onCancel: () => void
}

/** The form for trifles with what it asks of the portal. */
export function CorrectionDesk({ ask, decide, ...form }: Props) {
  return (
    <CorrectionForm
      {...form}
      onPublish={(mended) =>
        void decide(
          { path: 'correct', body: mended, done: '一部を直して承認し、公開しました。' },
          '',
        )
      }
      onTry={async (mended) => {
        const tried = await ask<{ changes: ShownChange[] }>('correct', { ...mended, isTrial: true })
        return tried?.changes ?? null
      }}
    />
  )
}
