import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

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
              {target ? (
                <TextLink href={target.href} external={target.external}>
                  {words}
                </TextLink>
              ) : (
                words
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
