import type { Source } from '@tokyo-cancer-portal/cms-client'

import type { ConsultationData } from './loadConsultation'

import { Heading } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { linkTo } from '../languages/linkTo'
import { translator } from '../languages/translator'
import { SourceList } from '../parts/SourceList'
import { SupportDesk } from './SupportDesk'

/** Desks outside of hospitals: for questions about work above all. */
export function SupportDesks({ data: { supportDesks, pages } }: { data: ConsultationData }) {
  const t = translator('Desks', contentLanguage())
  const page = pages.find(({ slug }) => slug === 'work-consultation-desks')
  const sources = uniqueSources(supportDesks.flatMap((desk) => desk.sources))
  if (supportDesks.length === 0 && !page) return null
  return (
    <section>
      <Heading level={2} id="work">
        {t('work')}
      </Heading>
      <p className="max-w-[40em]">
        {t('beforeLeaving')}
        {page &&
          t.rich('whoCanUse', {
            title: page.title,
            page: linkTo(`/contents/${page.slug}`),
          })}
      </p>
      {supportDesks.length > 0 && (
        <ul className="card-grid">
          {supportDesks.map((center) => (
            <li key={center.id}>
              <SupportDesk center={center} />
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <div className="max-w-[44em] text-std-16N-170 text-solid-gray-700">
          <p>{translator('PageInformation', contentLanguage())('sources')}</p>
          <SourceList sources={sources} />
        </div>
      )}
    </section>
  )
}

/** The same source once, however many desks name it. */
function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}
