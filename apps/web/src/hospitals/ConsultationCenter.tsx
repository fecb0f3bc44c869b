import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { CENTER_PLACE } from '@tokyo-cancer-portal/domain'
import { DescriptionList, Heading, PhoneNumber } from '@tokyo-cancer-portal/ui'

import { OpeningHoursDetails } from '../hours/OpeningHoursDetails'
import { OpeningStatus } from '../hours/OpeningStatus'
import { resolveHref } from '../links/resolveHref'
import { AskTheHospital } from './AskTheHospital'
import { confirmationText } from './confirmationText'
import { ConsultationIntroduction } from './ConsultationIntroduction'
import { consultationSummary } from './consultationSummary'
import { Fact } from '../parts/Fact'
import { SiteLink } from '../links/SiteLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'

/**
 * The hospital's cancer consultation centre, if it has one: first whether it does, because not
 * every hospital has, then the facts. Facts of a centre that may not exist are not called 未確認.
 */
export function ConsultationCenter({ hospital }: { hospital: Organization }) {
  const language = contentLanguage()
  const t = translator('HospitalCenter', language)
  const contact = translator('Contact', language)
  const { consultationCenter: center } = hospital
  const site = resolveHref(center.url)
  const exists = center.availability === 'yes'
  const fact = (value: string | null) => (exists ? <Fact>{value}</Fact> : value)
  const confirmed = confirmationText(center)
  const hasHours = center.openingHours !== null || center.hours !== null
  const isComplete = center.availability === 'no' || (exists && center.phone && hasHours)
  return (
    <section>
      <Heading level={2} id={CENTER_PLACE}>
        {translator('Hospitals', language)('center')}
      </Heading>
      <ConsultationIntroduction availability={center.availability} />
      <DescriptionList
        items={[
          {
            term: t('atThisHospital'),
            details: `${consultationSummary(hospital)}${bracketsIn(language, confirmed)}`,
          },
          { term: t('name'), details: fact(center.name) },
          {
            term: contact('telephone'),
            details: center.phone ? <PhoneNumber text={center.phone} /> : fact(null),
          },
          {
            term: t('now'),
            details: center.openingHours && <OpeningStatus hours={center.openingHours} />,
          },
          {
            term: contact('hours'),
            details: hasHours ? (
              <OpeningHoursDetails hours={center.openingHours} remark={center.hours} />
            ) : (
              fact(null)
            ),
          },
          { term: t('place'), details: center.location },
          {
            term: t('website'),
            details: site && <SiteLink to={site}>{t('websiteOfDesk')}</SiteLink>,
          },
          { term: t('note'), details: center.note },
        ]}
      />
      {!isComplete && <AskTheHospital hospital={hospital} />}
    </section>
  )
}
