'use client'

import type { TriedCorrection } from '../../../review/correction/approveCorrected'
import type { CorrectionChoices } from '../../../review/correction/correctionChoices'
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
      onPublish={(mended, seen) =>
        void decide(
          {
            path: 'correct',
            body: { ...mended, seen },
            done: '一部を直して承認し、公開しました。',
          },
          '',
        )
      }
      onTry={(mended) => ask<TriedCorrection>('correct', { ...mended, isTrial: true })}
    />
  )
}
