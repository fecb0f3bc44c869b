import type { Frame } from './loadFrame'

import { LinkButton } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { InquiryDetails } from '../parts/InquiryDetails'

/** Where to find somebody to talk to; every page ends with it and every header leads to it. */
export function ConsultationSection({ frame }: { frame: Frame }) {
  const t = translator('Consultation')
  const consultation = frame.settings?.consultation ?? null
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
        {consultation && (
          <div className="mt-4">
            <InquiryDetails inquiry={consultation} />
          </div>
        )}
        <p className="mt-4 print:hidden">
          <LinkButton
            variant="outline"
            href={frame.hasConsultationCenters ? '/hospitals?consultation=yes' : '/hospitals'}
          >
            {t(frame.hasConsultationCenters ? 'findCenter' : 'findHospital')}
          </LinkButton>
        </p>
      </div>
    </section>
  )
}
