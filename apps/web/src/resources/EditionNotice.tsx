import type { ResourceData } from './loadResource'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { Callout, TextLink } from '@tokyo-cancer-portal/ui'

import { EndedNotice } from '../parts/EndedNotice'

/** What to know before using a resource that is over, out of date or replaced. */
export function EditionNotice({ data: { resource, newer, isExpired } }: { data: ResourceData }) {
  return (
    <>
      {resource.ended && <EndedNotice note={resource.endedNote} />}
      {newer.length > 0 && (
        <Callout tone="important" title="新しい版があります">
          <p>この資料は以前の版です。次の資料をご覧ください。</p>
          <ul className="mt-2 list-disc pl-6">
            {newer.map(({ id, slug, title }) => (
              <li key={id} className="py-2">
                <TextLink href={`/resources/${slug}`}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {isExpired && resource.validUntil && (
        <Callout tone="warning" title="有効期限を過ぎています">
          <p>
            この資料の有効期限は{formatDate(resource.validUntil)}
            まででした。今も使えるかどうかは、問い合わせ先にお確かめください。
          </p>
        </Callout>
      )}
    </>
  )
}
