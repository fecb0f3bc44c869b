import type { HospitalData } from './loadHospital'

import { Heading, Panel, TextLink } from '@tokyo-cancer-portal/ui'

import { DesignationDetails } from './DesignationDetails'
import { DesignationHistory } from './DesignationHistory'
import { designationsAt } from './designationsAt'

/** What the hospital is designated as, each with what that means and where it is written; then what it was. */
export function HospitalDesignations({ data }: { data: HospitalData }) {
  const { hospital, today, designationCounts } = data
  const current = designationsAt(hospital.designations, today, 'current')
  return (
    <section>
      <Heading level={2} id="designations">
        国や東京都の指定
      </Heading>
      {current.length === 0 ? (
        <p>いま受けている指定は未確認です。</p>
      ) : (
        <>
          <p className="mb-4 max-w-[40em]">
            指定は、病院の役割を表すもので、治療の良し悪しを表すものではありません。くわしくは「
            <TextLink href="/contents/hospital-designations">
              がん診療連携拠点病院などの種類
            </TextLink>
            」をご覧ください。
          </p>
          <ul>
            {current.map((designation) => (
              <li
                key={`${designation.type} ${designation.validFrom} ${designation.cancers.join()}`}
              >
                <Panel>
                  <DesignationDetails
                    designation={designation}
                    count={designationCounts.get(designation.type ?? '') ?? null}
                  />
                </Panel>
              </li>
            ))}
          </ul>
        </>
      )}
      <DesignationHistory
        title="これからの指定"
        designations={designationsAt(hospital.designations, today, 'coming')}
      />
      <DesignationHistory
        title="以前の指定"
        designations={designationsAt(hospital.designations, today, 'former')}
      />
    </section>
  )
}
