import type { HospitalData } from './loadHospital'

import { Heading, Panel } from '@tokyo-cancer-portal/ui'

import { DesignationDetails } from './DesignationDetails'
import { DesignationHistory } from './DesignationHistory'
import { designationsAt } from './designationsAt'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { linkTo } from '../languages/linkTo'

/** What the hospital is designated as, each with what that means and where it is written; then what it was. */
export function HospitalDesignations({ data }: { data: HospitalData }) {
  const { hospital, today, designationCounts } = data
  const t = translator('HospitalDesignations', contentLanguage())
  const current = designationsAt(hospital.designations, today, 'current')
  return (
    <section>
      <Heading level={2} id="designations">
        {t('heading')}
      </Heading>
      {current.length === 0 ? (
        <p>{t('unknown')}</p>
      ) : (
        <>
          <p className="mb-4 max-w-[40em]">
            {t.rich('noRanking', { page: linkTo('/contents/hospital-designations') })}
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
        title={t('coming')}
        designations={designationsAt(hospital.designations, today, 'coming')}
      />
      <DesignationHistory
        title={t('former')}
        designations={designationsAt(hospital.designations, today, 'former')}
      />
    </section>
  )
}
