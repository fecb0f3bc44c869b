'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { goToField } from '../../goToField'
import { tabOfField } from '../../tabOfField'

/** For how long a form that is still being drawn is waited for. */
const PATIENCE_MS = 10_000

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
    const tab = tabOfField(config.fields, path)
    const look = () => {
      if (hasStarted() || goToField(path)) stop()
      else if (tab !== null) openTab(tab)
    }
    const observer = new MutationObserver(look)
    const patience = window.setTimeout(() => observer.disconnect(), PATIENCE_MS)
    const stop = () => {
      observer.disconnect()
      window.clearTimeout(patience)
    }
    // A folded part that opens changes its look alone.
    const attributeFilter = ['class', 'style']
    observer.observe(document.body, { attributeFilter, childList: true, subtree: true })
    look()
    return stop
  }, [collectionSlug, getEntityConfig])
  return null
}

/** Whether somebody is writing already. */
const hasStarted = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false

function openTab(label: string): void {
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const tab = [...buttons].find(({ textContent }) => textContent?.trim() === label)
  if (tab && !tab.classList.contains('tabs-field__tab-button--active')) tab.click()
}
