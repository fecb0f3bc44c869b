import type { Desk } from '@tokyo-cancer-portal/cms-client'

import { LinkList } from '@tokyo-cancer-portal/ui'

import { DeskContact } from '../consultation/DeskContact'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Lead } from '../parts/Lead'
import { SEARCH_PATH } from '../search/searchPath'

/** While staff have switched the chat off: where else to ask. */
export function ChatOff({ desk }: { desk: Desk | null }) {
  const t = translator('Chat', contentLanguage())
  return (
    <>
      <Lead text={t('off')} />
      {desk && <DeskContact desk={desk} />}
      <LinkList
        links={[
          { href: '/consultation', label: t('allDesks') },
          { href: SEARCH_PATH, label: t('toSearch') },
        ]}
      />
    </>
  )
}
