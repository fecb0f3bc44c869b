'use client'

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { NEW_DOCUMENT } from '../../../preview/NEW_DOCUMENT'
import { type Posted, postForAnswer } from '../../postJson'

/**
 * Tells the CMS what stands in the form, so that the site can show it to this person before it is saved (decision 0049).
 * No document changes by it.
 *
 * @returns `text`, the form as it stands; `send`, which is answered with where it is shown
 */
export function useTypedText(): {
  marker: string
  text: () => string
  send: (text: string) => Promise<Posted<{ url: string }>>
} {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { getData } = useForm()
  const [marker] = useState(() => crypto.randomUUID())
  const path = `/api/preview/${collectionSlug}/${id ?? NEW_DOCUMENT}?locale=${code}`
  const text = useCallback(() => JSON.stringify(getData()), [getData])
  const send = useCallback(
    async (said: string) =>
      postForAnswer<{ url: string }>(path, { marker, data: JSON.parse(said) as object }),
    [marker, path],
  )
  return { marker, text, send }
}
