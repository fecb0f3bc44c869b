import type { Designation, Organization } from '@tokyo-cancer-portal/cms-client'

import { CANCER_TYPES, CONFIDENCES, DESIGNATIONS, labelOf } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { Heading, Panel } from '@tokyo-cancer-portal/ui'

import { SourceText } from '../parts/SourceText'

/** What the hospital is designated as, each with what that means and where it is written. */
export function HospitalDesignations({ hospital }: { hospital: Organization }) {
  return (
    <section>
      <Heading level={2}>国や東京都の指定</Heading>
      {hospital.designations.length === 0 ? (
        <p>指定の有無は未確認です。</p>
      ) : (
        <ul>
          {hospital.designations.map((designation) => (
            <li key={`${designation.type} ${designation.validFrom} ${designation.cancers.join()}`}>
              <Panel>
                <DesignationDetails designation={designation} />
              </Panel>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function DesignationDetails({ designation }: { designation: Designation }) {
  const { type, cancers, source, sourceUrl, asOf, confidence, note } = designation
  const term = DESIGNATIONS.find(({ value }) => value === type)
  const period = periodOf(designation)
  return (
    <>
      <h3 className="text-std-18B-160">{term?.label ?? type}</h3>
      {term && <p className="mt-1">{term.description}</p>}
      {(cancers.length > 0 || period || note) && (
        <ul className="mt-2">
          {cancers.length > 0 && (
            <li>対象のがん：{cancers.map((value) => labelOf(CANCER_TYPES, value)).join('、')}</li>
          )}
          {period && <li>指定の期間：{period}</li>}
          {note && <li>{note}</li>}
        </ul>
      )}
      <div className="mt-2 text-std-16N-170 text-solid-gray-700">
        <p>
          出典：
          {source || sourceUrl ? (
            <SourceText source={{ label: source, url: sourceUrl, asOf }} />
          ) : (
            '未確認'
          )}
        </p>
        {confidence && <p>もとにした資料：{labelOf(CONFIDENCES, confidence)}</p>}
      </div>
    </>
  )
}

function periodOf({ validFrom, validTo }: Designation): string {
  if (!validFrom && !validTo) return ''
  return `${validFrom ? formatDate(validFrom) : ''}〜${validTo ? formatDate(validTo) : ''}`
}
