import type { ContentItem } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { TextLink } from '@tokyo-cancer-portal/ui'

import { contentPath } from '../links/contentPath'

/** News as date and title. */
export function NewsList({ items }: { items: readonly ContentItem[] }) {
  if (items.length === 0) return <p>現在、お知らせはありません。</p>
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
              {formatDate(item.publishedOn)}
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
