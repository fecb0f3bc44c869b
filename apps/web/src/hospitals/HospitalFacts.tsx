import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DescriptionList, Heading, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { resolveHref } from '../links/resolveHref'
import { FormerNames } from './FormerNames'
import { hospitalPlace } from './hospitalPlace'
import { MapLink } from './MapLink'
import { Fact } from '../parts/Fact'
import { SiteLink } from '../links/SiteLink'

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
              <Fact>
                {address && (
                  <>
                    {postalCode && <span className="block">〒{formatPostalCode(postalCode)}</span>}
                    {address} {building}
                    <MapLink hospital={hospital} />
                  </>
                )}
              </Fact>
            ),
          },
          {
            term: '地域',
            details: <Fact>{hospitalPlace(hospital)}</Fact>,
          },
          {
            term: '最寄り駅・行き方',
            details: (
              <Fact>
                {hospital.access && <span className="whitespace-pre-line">{hospital.access}</span>}
              </Fact>
            ),
          },
          {
            term: '電話',
            details: <Fact>{hospital.phone && <PhoneNumber text={hospital.phone} />}</Fact>,
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
            details: <Fact>{site && <SiteLink to={site}>{hospital.name}のサイト</SiteLink>}</Fact>,
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
