'use client'

import { useConfig, useDocumentInfo, useDocumentTitle, useLocale } from '@payloadcms/ui'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { useEffect } from 'react'
import { loadJapanese } from '../../loadJapanese'
import { textInJapanese } from '../../textInJapanese'

/** Calls a document that nobody has translated by its Japanese title, where Payload shows its id. */
export function JapaneseTitle() {
  const { code } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { getEntityConfig } = useConfig()
  const name = collectionSlug && getEntityConfig({ collectionSlug }).admin.useAsTitle
  const isNameless = code !== DEFAULT_LANGUAGE && id !== undefined && title === String(id)
  useEffect(() => {
    if (!isNameless || !collectionSlug || !name) return
    let isCurrent = true
    const show = async () => {
      const japanese = textInJapanese(await loadJapanese(`${collectionSlug}/${id}`), name)
      if (isCurrent && japanese !== '') setDocumentTitle(japanese)
    }
    void show()
    return () => {
      isCurrent = false
    }
  }, [isNameless, collectionSlug, id, name, setDocumentTitle])
  return null
}
