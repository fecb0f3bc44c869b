import { TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const INSTEAD = [
  { label: 'desks', href: '#consultation' },
  { label: 'hospitals', href: '/hospitals' },
  { label: 'findEvents', href: '/events' },
] as const

/** Where nothing is published yet: says so, and what there is instead. */
export function NothingYet({ note }: { note: string | null }) {
  const t = translator('Blocks', contentLanguage())
  return (
    <div className="max-w-[40em]">
      <p className="whitespace-pre-line">{note ?? t('nothingYet')}</p>
      <ul className="mt-2 list-disc pl-6">
        {INSTEAD.map(({ label, href }) => (
          <li key={href} className="py-2">
            <TextLink href={href}>{t(label)}</TextLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
