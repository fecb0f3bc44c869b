import type { HospitalListData } from '../loadHospitalList'

import { labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'

const FROM = { near: 'fromNear', town: 'fromTown', municipality: 'fromOffice' } as const

const ORDERS = {
  relevance: 'ordered-relevance',
  distance: 'ordered-distance',
  kana: 'ordered-kana',
  designation: 'ordered-designation',
} as const

/** In which order the list is, from where distances are measured, and what they are worth. */
export function OrderNote({ data }: { data: HospitalListData }) {
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const { sort, origin, hits, total } = data.answer
  const from = origin
    ? t(FROM[origin.kind], { municipality: labelIn(language, MUNICIPALITIES, origin.municipality) })
    : ''
  const lacksReading = hits.some(({ id }) => data.hospitals.get(id)?.nameKana === null)
  return (
    <div className="mt-2 measure">
      <p>
        {sort && total > 1 && t(ORDERS[sort], { from })}
        {data.request.sort === 'distance' && !origin && t('needsPlace')}
        {sort === 'kana' && lacksReading && translator('Hospitals', language)('readingsLast')}
      </p>
      {origin && (
        <p className="mt-1 measure text-std-16N-170 text-solid-gray-700">
          {t('distanceNote')} {t('distanceSources')}
        </p>
      )}
    </div>
  )
}
