import type { Frame } from './loadFrame'

import { LinkButton } from '@tokyo-cancer-portal/ui'

import { InquiryDetails } from '../parts/InquiryDetails'

/** Where to find somebody to talk to; every page ends with it and every header leads to it. */
export function ConsultationSection({ frame }: { frame: Frame }) {
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
          相談する
        </h2>
        <p className="mt-2 max-w-[40em]">
          不安なこと、分からないことは、一人で抱えずにご相談ください。
        </p>
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
            {frame.hasConsultationCenters ? '相談窓口のある病院を探す' : '病院を探す'}
          </LinkButton>
        </p>
      </div>
    </section>
  )
}
