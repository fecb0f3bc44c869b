import type { HospitalData } from './loadHospital'

import { CONFIDENCES, labelIn } from '@tokyo-cancer-portal/domain'
import { readingOfName } from '@tokyo-cancer-portal/japanese-text'
import { Callout, Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { EventCards } from '../events/EventCards'
import { PageInformation } from '../parts/PageInformation'
import { CancerTable } from './CancerTable'
import { ConsultationCenter } from './ConsultationCenter'
import { hospitalCrumbs } from './hospitalCrumbs'
import { HospitalDesignations } from './HospitalDesignations'
import { HospitalFacts } from './HospitalFacts'
import { HospitalServices } from './HospitalServices'
import { NearbyHospitals } from './NearbyHospitals'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { OriginalNotice } from '../languages/OriginalNotice'

/** One hospital: whom to talk to first, then what it stands for, then the facts. */
export function HospitalView({ data }: { data: HospitalData }) {
  const { hospital, events } = data
  const language = contentLanguage()
  const t = translator('Hospitals', language)
  const name = hospital.name || t('unnamed')
  return (
    <>
      <Crumbs crumbs={hospitalCrumbs(hospital)} />
      <article>
        <PageTitle caption={readingOfName(name, hospital.nameKana)}>{name}</PageTitle>
        <OriginalNotice />
        {hospital.confidence === 'low' && (
          <Callout tone="warning" title={labelIn(language, CONFIDENCES, hospital.confidence)}>
            <p>{t('notConfirmedYet')}</p>
          </Callout>
        )}
        <ConsultationCenter hospital={hospital} />
        <HospitalDesignations data={data} />
        <CancerTable data={data} />
        <HospitalServices hospital={hospital} />
        <HospitalFacts hospital={hospital} />
        {hospital.message && (
          <section>
            <Heading level={2}>{t('message')}</Heading>
            <p className="max-w-[40em] whitespace-pre-line">{hospital.message}</p>
          </section>
        )}
        <section>
          <Heading level={2}>{t('events')}</Heading>
          <EventCards events={events} level={3} />
        </section>
        <NearbyHospitals data={data} />
        <PageInformation
          lastConfirmedOn={hospital.lastConfirmedOn}
          sources={hospital.sources}
          confidence={hospital.confidence}
        />
      </article>
    </>
  )
}
