'use client'

import { useDocumentInfo, useField, useFormFields, useLocale } from '@payloadcms/ui'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { plainText } from '../../plainText'
import { useJapaneseDocument } from '../../useJapaneseDocument'
import { valueAtPath } from '../../valueAtPath'

/** More than this is opened on request: it would push the field that it belongs to out of sight. */
const LONG = 300

/** In the form of another language: what the field says in Japanese, so that a translator sees what to translate. */
export function JapaneseOriginal({ path }: { path: string }) {
  const { code } = useLocale()
  const isForeign = code !== DEFAULT_LANGUAGE
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { value } = useField({ path })
  const ids = useFormFields(([fields]) => rowIdsIn(fields, path))
  const source = globalSlug
    ? `globals/${globalSlug}`
    : collectionSlug && id
      ? `${collectionSlug}/${id}`
      : null
  const document = useJapaneseDocument(isForeign ? source : null)
  if (!isForeign) return null
  const rows = new Map(JSON.parse(ids) as [string, unknown][])
  const text = plainText(valueAtPath(document, path, (row) => rows.get(row)))
  if (text === '') return null
  const original = <p lang={DEFAULT_LANGUAGE}>{text}</p>
  if (text.length <= LONG)
    return (
      <div className="portal-original">
        <p>日本語</p>
        {original}
      </div>
    )
  return (
    <details className="portal-original" open={plainText(value) === '' || undefined}>
      <summary>日本語の文章</summary>
      {original}
    </details>
  )
}

/** The ids of the rows on the way to a field, as text, which React compares by value. */
function rowIdsIn(fields: Record<string, { value?: unknown } | undefined>, path: string): string {
  const segments = path.split('.')
  const rows = segments.flatMap((segment, index) =>
    /^\d+$/.test(segment) ? [segments.slice(0, index + 1).join('.')] : [],
  )
  return JSON.stringify(rows.map((row) => [row, fields[`${row}.id`]?.value]))
}
