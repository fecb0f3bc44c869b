import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { formatDate, parseEraDate } from '@tokyo-cancer-portal/japanese-text'

import { fileDetails } from '../links/fileDetails'

/** When this edition appeared, in both calendars, or its name; empty if unknown. */
export function editionOf({ editionDate, editionLabel }: ResourceRef): string {
  const date = editionDate ? formatDate(editionDate) : ''
  if (!editionLabel || parseEraDate(editionLabel) === editionDate) return date
  return date ? `${editionLabel}（${date}）` : editionLabel
}

/** What awaits somebody who opens it: type, size, pages, minutes, host; empty if unknown. */
export function extentOf(resource: ResourceRef): string {
  const { file, pages, minutes, url } = resource
  return [
    file ? fileDetails({ ...file, pages }) : pages ? `${pages}ページ` : '',
    minutes ? `${minutes}分` : '',
    !file && isSafeUrl(url) ? `外部サイト：${new URL(url).hostname}` : '',
  ]
    .filter(Boolean)
    .join('、')
}

/** Whether there is something to open: an uploaded file or an address. */
export function isOpenable({ file, url }: ResourceRef): boolean {
  return file !== null || isSafeUrl(url)
}
