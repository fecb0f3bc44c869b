import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'

import { contentPath } from '../links/contentPath'

const BOX =
  'relative block h-full rounded-8 border border-solid-gray-300 p-4 hover:border-key-900 hover:shadow-1'

interface StepProps {
  page: ContentItemRef
  rel: 'prev' | 'next'
  label: string
}

/** The way to the page before and to the page after, by their titles. */
export function GuidePagination({ guide }: { guide: Guide<ContentItemRef> }) {
  const { previous, next } = guide
  return (
    <nav aria-label="前後のページ" className="mt-12 print:hidden">
      <ul className="grid gap-4 desktop:grid-cols-2">
        {previous && (
          <li>
            <Step page={previous} rel="prev" label="前のページ" />
          </li>
        )}
        {next && (
          <li className="desktop:col-start-2">
            <Step page={next} rel="next" label="次のページ" />
          </li>
        )}
      </ul>
    </nav>
  )
}

function Step({ page, rel, label }: StepProps) {
  return (
    <a href={contentPath(page)} rel={rel} className={BOX}>
      <span className="block font-700 text-key-1000">
        <span aria-hidden="true">{rel === 'prev' ? '← ' : ''}</span>
        {label}
        <span aria-hidden="true">{rel === 'next' ? ' →' : ''}</span>
        <span className="sr-only">：</span>
      </span>
      <span className="link">{page.title}</span>
    </a>
  )
}
