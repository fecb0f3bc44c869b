import type { ChatStart } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const ambulance = () => <PhoneNumber text="119" />

/** Whom to call when it cannot wait: the ambulance, and those who listen, where staff have filled their numbers. */
export function CrisisLines({ lines }: { lines: ChatStart['crisisLines'] }) {
  const t = translator('Chat', contentLanguage())
  const filled = lines.filter(({ name, phone }) => name !== '' && phone !== '')
  return (
    <div className="my-3 box-measure rounded-8 border border-l-8 border-orange-900 bg-orange-50 px-4 py-2">
      <p>{t.rich('urgent', { ambulance })}</p>
      {filled.length > 0 && (
        <>
          <p className="mt-1 font-700">{t('listeners')}</p>
          <ul>
            {filled.map(({ name, phone, hours }) => (
              <li key={`${name} ${phone}`}>
                {name} <PhoneNumber text={phone} /> {hours}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
