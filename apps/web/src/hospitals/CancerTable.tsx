import type { HospitalData } from './loadHospital'

import { Heading } from '@tokyo-cancer-portal/ui'

import { cancerFacts } from './cancerFacts'

const CELL = 'border border-solid-gray-420 p-2 text-start align-top'

/** For which cancers something is known of the hospital, and what. */
export function CancerTable({ data: { hospital, today } }: { data: HospitalData }) {
  const rows = cancerFacts(hospital, today)
  return (
    <section>
      <Heading level={2} id="cancers">
        がんの種類ごとの対応
      </Heading>
      {rows.length > 0 && (
        <table className="mb-3 w-full max-w-[44em] table-fixed border-collapse">
          <caption className="sr-only">がんの種類と、確認できた指定や支援</caption>
          <thead className="bg-solid-gray-50">
            <tr>
              <th scope="col" className={CELL}>
                がんの種類
              </th>
              <th scope="col" className={CELL}>
                確認できた指定・支援
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
      <p className="max-w-[40em]">
        {rows.length > 0
          ? 'ここにないがんの治療は、していないのではなく未確認です。病院にお尋ねください。'
          : 'どのがんの治療をしているかは、がんの種類ごとにはまだ確認できていません。病院にお尋ねください。'}
      </p>
    </section>
  )
}
