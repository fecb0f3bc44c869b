import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { parseEraDate } from '@tokyo-cancer-portal/japanese-text'

import { fileDetails } from '../links/fileDetails'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { dateIn } from '../languages/dateIn'
import { bracketsIn } from '../languages/bracketsIn'

/** When this edition appeared, in both calendars, or its name; empty if unknown. */
export function editionOf({ editionDate, editionLabel }: ResourceRef): string {
  const language = contentLanguage()
  const date = editionDate ? dateIn(language, editionDate) : ''
  if (!editionLabel || parseEraDate(editionLabel) === editionDate) return date
  return date ? `${editionLabel}${bracketsIn(language, date)}` : editionLabel
}

/** What awaits somebody who opens it: type, size, pages, minutes, host; empty if unknown. */
export function extentOf(resource: ResourceRef): string {
  const { file, pages, minutes, url } = resource
  const language = contentLanguage()
  const t = translator('Files', language)
  const known = [
    file ? fileDetails({ ...file, pages }) : pages ? t('pages', { count: pages }) : '',
    minutes ? t('minutes', { count: minutes }) : '',
    !file && isSafeUrl(url) ? t('externalHost', { host: new URL(url).hostname }) : '',
  ]
  return listIn(language, known.filter(Boolean))
}

/** Whether there is something to open: an uploaded file or an address. */
export function isOpenable({ file, url }: ResourceRef): boolean {
  return file !== null || isSafeUrl(url)
}
