'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { tabOfField } from '../../tabOfField'

/** For how long a form that is still being drawn is waited for. */
const PATIENCE_MS = 10_000
const TARGETS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], button'

/**
 * Takes whoever follows a link to one field of a form (`?field=venue.name`) to that field, in whatever tab it is. Done
 * once; whoever has begun to type elsewhere meanwhile is left alone.
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
      if (hasStarted() || goTo(path)) stop()
      else if (tab !== null) openTab(tab)
    }
    const observer = new MutationObserver(look)
    const patience = window.setTimeout(() => observer.disconnect(), PATIENCE_MS)
    const stop = () => {
      observer.disconnect()
      window.clearTimeout(patience)
    }
    observer.observe(document.body, { childList: true, subtree: true })
    look()
    return stop
  }, [collectionSlug, getEntityConfig])
  return null
}

/** Whether somebody is writing already. */
const hasStarted = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false

/** @returns whether the field is on the page and could be gone to */
function goTo(path: string): boolean {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  const target = field?.matches(TARGETS) ? field : field?.querySelector<HTMLElement>(TARGETS)
  if (!field || !target) return false
  target.focus({ preventScroll: true })
  field.scrollIntoView({ block: 'center' })
  return document.activeElement === target
}

function openTab(label: string): void {
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const tab = [...buttons].find(({ textContent }) => textContent?.trim() === label)
  if (tab && !tab.classList.contains('tabs-field__tab-button--active')) tab.click()
}
