import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { labelIn, SERVICE_KINDS, SERVICES } from '@tokyo-cancer-portal/domain'
import { Heading } from '@tokyo-cancer-portal/ui'

import { ServiceTable } from './ServiceTable'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const TABLES = SERVICE_KINDS.map(({ value }) => ({
  value,
  terms: SERVICES.filter(({ kind }) => kind === value),
}))

/** What the hospital offers beside the treatment, by kind. What is not listed is unknown, not absent. */
export function HospitalServices({ hospital: { services } }: { hospital: Organization }) {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const tables = TABLES.map(({ value, terms }) => (
    <ServiceTable
      key={value}
      caption={labelIn(language, SERVICE_KINDS, value)}
      terms={terms}
      services={services}
    />
  ))
  return (
    <section>
      <Heading level={2} id="services">
        {t('services')}
      </Heading>
      {services.length > 0 ? (
        <>
          <p className="max-w-[40em]">{t('unconfirmedIsNotNo')}</p>
          {tables}
        </>
      ) : (
        <>
          <p className="max-w-[40em]">{t('servicesUnknown')}</p>
          <details className="mt-2">
            <summary className="font-700">{t('whatToAsk')}</summary>
            {tables}
          </details>
        </>
      )}
    </section>
  )
}
