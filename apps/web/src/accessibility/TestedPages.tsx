import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { resolveHref } from '../links/resolveHref'
import { SiteLink } from '../links/SiteLink'

/** The pages that were tested, with their number. */
export function TestedPages({ pages }: { pages: AccessibilityResult['pages'] }) {
  return (
    <>
      <p>全{pages.length}ページ</p>
      <ol className="list-decimal pl-8">
        {pages.map(({ title, url }) => {
          const target = resolveHref(url)
          const words = title ?? url
          return (
            <li key={`${title} ${url}`} className="py-2">
              {target ? <SiteLink to={target}>{words}</SiteLink> : words}
            </li>
          )
        })}
      </ol>
    </>
  )
}
