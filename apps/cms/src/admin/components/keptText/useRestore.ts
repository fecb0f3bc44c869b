'use client'

import {
  useDocumentInfo,
  useForm,
  useLocale,
  useOperation,
  useServerFunctions,
} from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Values } from './keptTexts'

/** Longer nobody waits in front of a button. */
const PATIENCE_MS = 15_000

/**
 * Puts values into the form as if they had been typed. Rejects, and leaves the form as it is, where the server does not
 * answer: Payload's own `reset` (3.90) puts nothing in the place of everything then.
 */
export function useRestore(): (values: Values) => Promise<void> {
  const { getData, replaceState, setModified } = useForm()
  const { getFormState } = useServerFunctions()
  const { collectionSlug, docPermissions, getDocPreferences, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const operation = useOperation()
  return useCallback(
    async (values) => {
      const drawn = async () => {
        const docPreferences = await getDocPreferences()
        return getFormState({
          ...(id === undefined ? {} : { id }),
          collectionSlug: collectionSlug ?? '',
          data: { ...getData(), ...values },
          docPermissions: docPermissions ?? { fields: {} },
          docPreferences,
          locale,
          operation: operation ?? 'create',
          renderAllFields: true,
          schemaPath: collectionSlug ?? '',
          skipValidation: true,
        })
      }
      const answer = await Promise.race([drawn(), tooLate()])
      if (!answer || !('state' in answer) || !answer.state) throw new Error('No answer')
      replaceState(answer.state)
      setModified(true)
    },
    [
      collectionSlug,
      docPermissions,
      getData,
      getDocPreferences,
      getFormState,
      id,
      locale,
      operation,
      replaceState,
      setModified,
    ],
  )
}

const tooLate = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS)
  })
