import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DescriptionList, FactValue, Heading, PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { resolveHref } from '../links/resolveHref'
import { FormerNames } from './FormerNames'
import { hospitalPlace } from './hospitalPlace'
import { MapLink } from './MapLink'

/** Address, telephone, names: what one needs in order to get there. */
export function HospitalFacts({ hospital }: { hospital: Organization }) {
  const { postalCode, address, building, formerNames, registeredName } = hospital
  const site = resolveHref(hospital.website)
  return (
    <section>
      <Heading level={2} id="facts">
        所在地と連絡先
      </Heading>
      <DescriptionList
        items={[
          {
            term: '所在地',
            details: (
              <FactValue>
                {address && (
                  <>
                    {postalCode && <span className="block">〒{formatPostalCode(postalCode)}</span>}
                    {address} {building}
                    <MapLink hospital={hospital} />
                  </>
                )}
              </FactValue>
            ),
          },
          {
            term: '地域',
            details: <FactValue>{hospitalPlace(hospital)}</FactValue>,
          },
          {
            term: '最寄り駅・行き方',
            details: (
              <FactValue>
                {hospital.access && <span className="whitespace-pre-line">{hospital.access}</span>}
              </FactValue>
            ),
          },
          {
            term: '電話',
            details: (
              <FactValue>{hospital.phone && <PhoneNumber text={hospital.phone} />}</FactValue>
            ),
          },
          {
            term: '電話の受付',
            details: hospital.phoneHours && (
              <>
                <OpeningStatus hours={hospital.phoneHours} />
                <OpeningHoursDetails hours={hospital.phoneHours} remark={null} />
              </>
            ),
          },
          {
            term: '公式サイト',
            details: (
              <FactValue>
                {site && (
                  <TextLink href={site.href} external={site.external}>
                    {hospital.name}のサイト
                  </TextLink>
                )}
              </FactValue>
            ),
          },
          {
            term: '以前の名称',
            details: formerNames.length > 0 ? <FormerNames names={formerNames} /> : null,
          },
          {
            term: '正式な名称',
            details: registeredName === hospital.name ? null : registeredName,
          },
        ]}
      />
    </section>
  )
}

const formatPostalCode = (code: string) => code.replace(/^(\d{3})(\d{4})$/, '$1-$2')
