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
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { postalCodeText } from '../parts/postalCodeText'

/** Address, telephone, names: what one needs in order to get there. */
export function HospitalFacts({ hospital }: { hospital: Organization }) {
  const language = contentLanguage()
  const t = translator('HospitalFacts', language)
  const { postalCode, address, building, formerNames, registeredName } = hospital
  const site = resolveHref(hospital.website)
  return (
    <section>
      <Heading level={2} id="facts">
        {t('heading')}
      </Heading>
      <DescriptionList
        items={[
          {
            term: t('address'),
            details: (
              <Fact>
                {address && (
                  <>
                    {postalCode && <span className="block">{postalCodeText(postalCode)}</span>}
                    {address} {building}
                    <MapLink hospital={hospital} />
                  </>
                )}
              </Fact>
            ),
          },
          {
            term: translator('Hospitals', language)('area'),
            details: <Fact>{hospitalPlace(hospital)}</Fact>,
          },
          {
            term: t('access'),
            details: (
              <Fact>
                {hospital.access && <span className="whitespace-pre-line">{hospital.access}</span>}
              </Fact>
            ),
          },
          {
            term: translator('Contact', language)('telephone'),
            details: <Fact>{hospital.phone && <PhoneNumber text={hospital.phone} />}</Fact>,
          },
          {
            term: t('phoneHours'),
            details: hospital.phoneHours && (
              <>
                <OpeningStatus hours={hospital.phoneHours} />
                <OpeningHoursDetails hours={hospital.phoneHours} remark={null} />
              </>
            ),
          },
          {
            term: t('website'),
            details: (
              <Fact>
                {site && <SiteLink to={site}>{t('websiteOf', { name: hospital.name })}</SiteLink>}
              </Fact>
            ),
          },
          {
            term: t('formerNames'),
            details: formerNames.length > 0 ? <FormerNames names={formerNames} /> : null,
          },
          {
            term: t('registeredName'),
            details: registeredName === hospital.name ? null : registeredName,
          },
        ]}
      />
    </section>
  )
}
