import type { Frame } from './loadFrame'

import { DeskContact } from '../consultation/DeskContact'
import { isReachable } from '../consultation/isReachable'
import { OtherWays } from '../consultation/OtherWays'
import { openingNow } from '../hours/openingNow'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'

/** Where to find somebody to talk to; every page ends with it and every header leads to it. */
export function ConsultationSection({ frame }: { frame: Frame }) {
  const t = translator('Consultation')
  const consultation = frame.settings?.consultation ?? null
  const isClosed = openingNow(consultation?.openingHours ?? null).state === 'closed'
  return (
    <section
      id="consultation"
      aria-labelledby="consultation-heading"
      tabIndex={-1}
      className="mt-16 border-t-4 border-key-900 bg-key-50 py-8"
    >
      <div className="frame">
        <h2 id="consultation-heading" className="text-std-24B-150">
          {t('heading')}
        </h2>
        <p className="mt-2 max-w-[40em]">{t('text')}</p>
        <div className="mt-4 grid gap-6 desktop:grid-cols-2">
          {consultation && (
            <div>
              <DeskContact desk={consultation} language={requestLanguage()} />
              {!isReachable(consultation) && (
                <p className="mt-2 max-w-[40em]">{t('unreachable')}</p>
              )}
            </div>
          )}
          <div className="print:hidden">
            <p className="mb-2 font-700">{t(isClosed ? 'outOfHours' : 'otherWays')}</p>
            <OtherWays hasConsultationCenters={frame.hasConsultationCenters} />
          </div>
        </div>
      </div>
    </section>
  )
}
