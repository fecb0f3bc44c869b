import type { Desk } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** Always in sight: how to talk to a person instead. */
export function ChatPerson({ desk }: { desk: Desk | null }) {
  const t = translator('Chat', contentLanguage())
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 border-t border-solid-gray-300 pt-2">
      <span className="font-700">{t('person')}</span>
      {desk?.phone && <PhoneNumber text={desk.phone} />}
      <span className="inline-block py-1">
        <TextLink href="/consultation">{t('allDesks')}</TextLink>
      </span>
    </p>
  )
}
