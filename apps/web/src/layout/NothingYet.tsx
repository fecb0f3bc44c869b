import { TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const DESKS = { label: 'desks', href: '#consultation' } as const

/** What there is instead, by what the list would show. */
const INSTEAD = {
  pages: [
    DESKS,
    { label: 'hospitals', href: '/hospitals' },
    { label: 'findEvents', href: '/events' },
  ],
  events: [
    { label: 'allEvents', href: '/events' },
    { label: 'onlineEvents', href: '/events?format=online' },
    DESKS,
  ],
  resources: [{ label: 'allResources', href: '/resources' }, DESKS],
} as const

const SENTENCES = { pages: 'nothingYet', events: 'noEvents', resources: 'noResources' } as const

export interface NothingYetProps {
  /** What the list would show. */
  of: keyof typeof INSTEAD
  /** What staff say of it. */
  note?: string | null
}

/** Where a list has nothing yet: says so, and what there is instead. */
export function NothingYet({ of, note }: NothingYetProps) {
  const t = translator('Blocks', contentLanguage())
  return (
    <div className="max-w-[40em]">
      <p className="whitespace-pre-line">{note ?? t(SENTENCES[of])}</p>
      <ul className="mt-2 list-disc pl-6">
        {INSTEAD[of].map(({ label, href }) => (
          <li key={href} className="py-2">
            <TextLink href={href}>{t(label)}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
