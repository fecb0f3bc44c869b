import type { ConsultationData } from './loadConsultation'

import { Heading, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Lead } from '../parts/Lead'
import { consultationCrumbs } from './consultationCrumbs'
import { DeskContact } from './DeskContact'
import { HospitalDesks } from './HospitalDesks'
import { hasPhone } from './hasPhone'
import { isReachable } from './isReachable'
import { SupportDesks } from './SupportDesks'
import { Crumbs } from '../parts/Crumbs'

/** Everybody whom one can ask: the portal's desk, those in hospitals, those for work, meetings. */
export function ConsultationView({ data }: { data: ConsultationData }) {
  const t = translator('Desks', contentLanguage())
  const { desk } = data
  return (
    <>
      <Crumbs crumbs={consultationCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <Lead text={`${t('everybody')}${t(hasPhone(data) ? 'justCall' : 'ownHospital')}`} />
      {desk && isReachable(desk) && (
        <section>
          <Heading level={2} id="desk">
            {t('first')}
          </Heading>
          <DeskContact desk={desk} />
        </section>
      )}
      <HospitalDesks data={data} />
      <SupportDesks data={data} />
      <section>
        <Heading level={2} id="meetings">
          {t('meetings')}
        </Heading>
        <ul className="list-disc space-y-2 pl-6">
          <li>
            <TextLink href="/events?format=online">
              {translator('Consultation', contentLanguage())('online')}
            </TextLink>
          </li>
          <li>
            <TextLink href="/events">{t('allEvents')}</TextLink>
          </li>
        </ul>
      </section>
    </>
  )
}
