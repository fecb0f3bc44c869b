import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'
import type { Guide } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
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
  const t = translator('Page', contentLanguage())
  return (
    <nav aria-label={t('neighbours')} className="mt-12 print:hidden">
      <ul className="grid gap-4 desktop:grid-cols-2">
        {previous && (
          <li>
            <Step page={previous} rel="prev" label={t('previous')} />
          </li>
        )}
        {next && (
          <li className="desktop:col-start-2">
            <Step page={next} rel="next" label={t('next')} />
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
        <span className="sr-only">{translator('Punctuation', contentLanguage())('colon')}</span>
      </span>
      <span className="link">{page.title}</span>
    </a>
  )
}
