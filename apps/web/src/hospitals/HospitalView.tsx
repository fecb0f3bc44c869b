import type { HospitalData } from './loadHospital'

import { CONFIDENCES, labelOf } from '@tokyo-cancer-portal/domain'
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

/** One hospital: whom to talk to first, then what it stands for, then the facts. */
export function HospitalView({ data }: { data: HospitalData }) {
  const { hospital, events } = data
  const name = hospital.name || '（名称なし）'
  return (
    <>
      <Crumbs crumbs={hospitalCrumbs(hospital)} />
      <article>
        <PageTitle caption={readingOfName(name, hospital.nameKana)}>{name}</PageTitle>
        {hospital.confidence === 'low' && (
          <Callout tone="warning" title={labelOf(CONFIDENCES, hospital.confidence)}>
            <p>このページには、まだ確かめられていない情報が含まれています。</p>
          </Callout>
        )}
        <ConsultationCenter hospital={hospital} />
        <HospitalDesignations data={data} />
        <CancerTable data={data} />
        <HospitalServices hospital={hospital} />
        <HospitalFacts hospital={hospital} />
        {hospital.message && (
          <section>
            <Heading level={2}>病院からのお知らせ</Heading>
            <p className="max-w-[40em] whitespace-pre-line">{hospital.message}</p>
          </section>
        )}
        <section>
          <Heading level={2}>開催予定のイベント</Heading>
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
