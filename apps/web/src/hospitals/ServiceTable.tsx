import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { Term } from '@tokyo-cancer-portal/domain'

import {
  CANCER_TYPES,
  labelIn,
  SERVICE_MEANINGS,
  SERVICES,
  isValueOf,
} from '@tokyo-cancer-portal/domain'

import { confirmationText } from './confirmationText'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { Fact } from '../parts/Fact'

type Services = Organization['services']

export interface ServiceTableProps {
  caption: string
  terms: readonly Term[]
  services: Services
}

const CELL = 'border border-solid-gray-420 p-2 text-start align-top'

/** One kind of services: each, whether the hospital offers it, for which cancers, and who made sure. */
export function ServiceTable({ caption, terms, services }: ServiceTableProps) {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  return (
    <table className="mt-6 w-full max-w-[44em] table-fixed border-collapse">
      <caption className="mb-2 text-start text-std-18B-160">{caption}</caption>
      <thead className="bg-solid-gray-50">
        <tr>
          <th scope="col" className={CELL}>
            {t('service')}
          </th>
          <th scope="col" className={CELL}>
            {t('atThisHospital')}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ value }) => (
          <tr key={value}>
            <th scope="row" className={`${CELL} font-400`}>
              {labelIn(language, SERVICES, value)}
              {isValueOf(SERVICE_MEANINGS, value) && (
                <span className="block text-std-16N-170 text-solid-gray-700">
                  {labelIn(language, SERVICE_MEANINGS, value)}
                </span>
              )}
            </th>
            <td className={CELL}>
              <ServiceAnswers services={services.filter(({ service }) => service === value)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ServiceAnswers({ services }: { services: Services }) {
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  if (services.length === 0) return <Fact>{null}</Fact>
  return services.map((service) => {
    const cancers = listIn(
      language,
      service.cancers.map((cancer) => labelIn(language, CANCER_TYPES, cancer)),
    )
    const confirmed = confirmationText(service)
    return (
      <div key={`${service.availability} ${cancers} ${service.note}`}>
        <p className="font-700">{t(service.availability === 'yes' ? 'offered' : 'notOffered')}</p>
        {cancers && <p>{t('forCancers', { cancers })}</p>}
        {service.note && <p>{service.note}</p>}
        {confirmed && <p className="text-std-16N-170 text-solid-gray-700">{confirmed}</p>}
      </div>
    )
  })
}
