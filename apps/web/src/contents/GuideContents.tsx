import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'

import { contentPath } from '../links/contentPath'

/** All pages of a guide, on each of them, with the one that is open marked. */
export function GuideContents({ guide }: { guide: Guide<ContentItemRef> }) {
  const { pages, current } = guide
  return (
    <nav
      aria-label="この案内のもくじ"
      className="my-6 max-w-[42em] rounded-8 bg-solid-gray-50 p-4 print:hidden"
    >
      <p className="font-700">この案内のもくじ（全{pages.length}ページ）</p>
      <ol className="mt-1 list-decimal pl-7">
        {pages.map((page) => (
          <li key={page.id}>
            {page.id === current.id ? (
              <span aria-current="page" className="block py-2 font-700">
                {page.title || '（題名なし）'}
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
