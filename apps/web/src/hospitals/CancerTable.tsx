import type { HospitalData } from './loadHospital'

import { Heading } from '@tokyo-cancer-portal/ui'

import { cancerFacts } from './cancerFacts'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const CELL = 'border border-solid-gray-420 p-2 text-start align-top'

/** For which cancers something is known of the hospital, and what. */
export function CancerTable({ data: { hospital, today } }: { data: HospitalData }) {
  const t = translator('Hospitals', contentLanguage())
  const rows = cancerFacts(hospital, today)
  return (
    <section>
      <Heading level={2} id="cancers">
        {t('cancers')}
      </Heading>
      {rows.length > 0 && (
        <table className="mb-3 w-full max-w-[44em] table-fixed border-collapse">
          <caption className="sr-only">{t('cancersCaption')}</caption>
          <thead className="bg-solid-gray-50">
            <tr>
              <th scope="col" className={CELL}>
                {t('cancerType')}
              </th>
              <th scope="col" className={CELL}>
                {t('confirmedFacts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ value, label, facts }) => (
              <tr key={value}>
                <th scope="row" className={`${CELL} font-400`}>
                  {label}
                </th>
                <td className={CELL}>
                  {facts.map((fact) => (
                    <p key={fact}>{fact}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="max-w-[40em]">{t(rows.length > 0 ? 'otherCancers' : 'cancersUnknown')}</p>
    </section>
  )
}
