import type { Source } from '@tokyo-cancer-portal/cms-client'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { original } from '../languages/original'
import { translator } from '../languages/translator'
import { resolveHref } from '../links/resolveHref'
import { SiteLink } from '../links/SiteLink'

/** One source: what it is called, where it is, and of when its facts are. */
export function SourceText({ source: { label, url, asOf } }: { source: Source }) {
  const target = resolveHref(url)
  const words = label ?? target?.href
  const language = contentLanguage()
  const t = translator('PageInformation', language)
  return (
    <>
      {target ? <SiteLink to={target}>{words}</SiteLink> : original(words)}
      {asOf && t('asOf', { date: dateIn(language, asOf) })}
    </>
  )
}
