import type { Source } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** One source: what it is called, where it is, and of when its facts are. */
export function SourceText({ source: { label, url, asOf } }: { source: Source }) {
  const target = resolveHref(url)
  const words = label ?? target?.href
  return (
    <>
      {target ? (
        <TextLink href={target.href} external={target.external}>
          {words}
        </TextLink>
      ) : (
        words
      )}
      {asOf && `（${formatDate(asOf)}時点）`}
    </>
  )
}
