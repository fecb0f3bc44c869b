'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { goToField } from '../../goToField'

/**
 * Takes whoever follows a link to one field of a form (`?field=venue.name`) to that field, in whatever tab or folded part
 * it is. Done once; whoever has begun to type elsewhere meanwhile is left alone.
 */
export function NamedField() {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  useEffect(() => {
    const path = new URLSearchParams(window.location.search).get('field')
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
    if (!path || !config) return undefined
    return goToField(config.fields, path, hasStarted)
  }, [collectionSlug, getEntityConfig])
  return null
}

/** Whether somebody is writing already. */
const hasStarted = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false
