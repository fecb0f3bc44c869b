import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { contentPath } from '../links/contentPath'

/** All pages of a guide, on each of them, with the one that is open marked. */
export function GuideContents({ guide }: { guide: Guide<ContentItemRef> }) {
  const { pages, current } = guide
  const t = translator('Page', contentLanguage())
  return (
    <nav
      aria-label={t('guide')}
      className="my-6 max-w-[42em] rounded-8 bg-solid-gray-50 p-4 print:hidden"
    >
      <p className="font-700">{t('guidePages', { count: pages.length })}</p>
      <ol className="mt-1 list-decimal pl-7">
        {pages.map((page) => (
          <li key={page.id}>
            {page.id === current.id ? (
              <span aria-current="page" className="block py-2 font-700">
                {page.title || translator('Frame', contentLanguage())('untitled')}
              </span>
            ) : (
              <a href={contentPath(page)} className="link block py-2">
                {page.title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
