import { LinkList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface NoResultsProps {
  /** The list without conditions. */
  resetHref: string
  /** What an empty list means, where it does not mean that there is nothing. */
  text?: string | undefined
}

/** What to do where a search with conditions finds nothing. */
export function NoResults({ resetHref, text }: NoResultsProps) {
  const t = translator('Finder', contentLanguage())
  return (
    <div className="my-6">
      <p className="measure">{text ?? t('nothing')}</p>
      <LinkList
        links={[
          { href: resetHref, label: t('showAll') },
          { href: '#consultation', label: t('askDesk') },
        ]}
      />
    </div>
  )
}
