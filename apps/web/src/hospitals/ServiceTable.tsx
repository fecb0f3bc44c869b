import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { Term } from '@tokyo-cancer-portal/domain'

import { CANCER_TYPES, labelOf } from '@tokyo-cancer-portal/domain'

import { confirmationText } from './confirmationText'

type Services = Organization['services']

export interface ServiceTableProps {
  caption: string
  terms: readonly Term[]
  services: Services
}

const CELL = 'border border-solid-gray-420 p-2 text-start align-top'

/** One kind of services: each, whether the hospital offers it, for which cancers, and who made sure. */
export function ServiceTable({ caption, terms, services }: ServiceTableProps) {
  return (
    <table className="mt-6 w-full max-w-[44em] table-fixed border-collapse">
      <caption className="mb-2 text-start text-std-18B-160">{caption}</caption>
      <thead className="bg-solid-gray-50">
        <tr>
          <th scope="col" className={CELL}>
            内容
          </th>
          <th scope="col" className={CELL}>
            この病院での対応
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ value, label, description }) => (
          <tr key={value}>
            <th scope="row" className={`${CELL} font-400`}>
              {label}
              {description && (
                <span className="block text-std-16N-170 text-solid-gray-700">{description}</span>
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
  if (services.length === 0) return <span className="text-solid-gray-700">未確認</span>
  return services.map((service) => {
    const cancers = service.cancers.map((cancer) => labelOf(CANCER_TYPES, cancer)).join('、')
    const confirmed = confirmationText(service)
    return (
      <div key={`${service.availability} ${cancers} ${service.note}`}>
        <p className="font-700">{service.availability === 'yes' ? '対応' : '非対応'}</p>
        {cancers && <p>対象：{cancers}</p>}
        {service.note && <p>{service.note}</p>}
        {confirmed && <p className="text-std-16N-170 text-solid-gray-700">{confirmed}</p>}
      </div>
    )
  })
}
