'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'
import { goToField } from '../../goToField'

/** Takes somebody to a field of the form, as a link to it does; only to the last one that was asked for. */
export function useGoToField(): (path: string) => void {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const giveUp = useRef<() => void>(undefined)
  useEffect(() => () => giveUp.current?.(), [])
  return useCallback(
    (path) => {
      const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
      giveUp.current?.()
      if (config) giveUp.current = goToField(config.fields, path)
    },
    [collectionSlug, getEntityConfig],
  )
}
