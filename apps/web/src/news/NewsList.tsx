import type { ContentItem } from '@tokyo-cancer-portal/cms-client'

import { TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'
import { contentPath } from '../links/contentPath'

/** News as date and title. */
export function NewsList({ items }: { items: readonly ContentItem[] }) {
  const language = contentLanguage()
  if (items.length === 0) return <p>{translator('Blocks', language)('noNews')}</p>
  return (
    <ul className="border-t border-solid-gray-300">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid gap-x-6 border-b border-solid-gray-300 py-3 desktop:grid-cols-[17em_1fr]"
        >
          {item.publishedOn ? (
            <time
              dateTime={item.publishedOn}
              className="text-solid-gray-700 desktop:whitespace-nowrap"
            >
              {dateIn(language, item.publishedOn)}
            </time>
          ) : (
            <span />
          )}
          <span>
            <TextLink href={contentPath(item)}>{item.title}</TextLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
