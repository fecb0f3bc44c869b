import type { OpenData } from './loadOpenData'

import { ContentsList, Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Crumbs } from '../parts/Crumbs'
import { Lead } from '../parts/Lead'
import { DatasetSection } from './DatasetSection'
import { DATASETS } from './datasets'
import { openDataCrumbs } from './openDataCrumbs'
import { OpenDataFormats } from './OpenDataFormats'
import { OpenDataLicence } from './OpenDataLicence'
import { OpenDataRules } from './OpenDataRules'

const PARTS = ['events', 'hospitals', 'rules', 'licence', 'formats'] as const

/** What is offered as open data, in which form and under which conditions. */
export function OpenDataView({ data: { events, hospitals } }: { data: OpenData }) {
  const language = contentLanguage()
  const t = translator('OpenData', language)
  return (
    <>
      <Crumbs crumbs={openDataCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <Lead text={t('lead')} />
      <ContentsList
        heading={translator('Page', language)('contents')}
        items={PARTS.map((id) => ({ id, label: t(id) }))}
      />
      <Heading level={2} id="events">
        {t('events')}
      </Heading>
      <DatasetSection dataset={DATASETS.event} contents={events} />
      <DatasetSection dataset={DATASETS.eventStandard} contents={events} />
      <Heading level={2} id="hospitals">
        {t('hospitals')}
      </Heading>
      <DatasetSection dataset={DATASETS.hospital} contents={hospitals} />
      <DatasetSection dataset={DATASETS.hospitalStandard} contents={hospitals} />
      <OpenDataRules />
      <OpenDataLicence />
      <OpenDataFormats />
    </>
  )
}
