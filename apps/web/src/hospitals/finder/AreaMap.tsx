import type { HospitalListData } from '../loadHospitalList'

import { type Area, AREAS, labelIn } from '@tokyo-cancer-portal/domain'
import { Heading } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { areaCounts } from './areaCounts'
import { AREA_TILES } from './areaTiles'
import { hospitalHref } from './hospitalHref'

/**
 * The areas as links, each with how many hospitals it would show. A list of two columns where the page is narrow; where it
 * is wide the same list is laid out roughly as the areas lie to each other, and says that it is no more than that.
 */
export function AreaMap({ data }: { data: HospitalListData }) {
  const { request } = data
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const { counts, without, isOfAll } = areaCounts(data)
  return (
    <section aria-labelledby="areas">
      <Heading level={2} id="areas">
        {t('areas')}
      </Heading>
      <p className="hidden max-w-[40em] desktop:block">{t('areasNote')}</p>
      {isOfAll && <p className="max-w-[40em]">{t('areasAll')}</p>}
      <ul className="mt-3 grid max-w-[60rem] grid-cols-2 gap-2 desktop:grid-cols-5">
        {AREAS.map(({ value }) => {
          const isChosen = request.chosen.area === value
          return (
            <li key={value} className={placeOf(value)}>
              <a
                href={hospitalHref(without, { area: value, municipality: null })}
                aria-current={isChosen ? 'true' : undefined}
                className={`flex h-full min-h-14 flex-col justify-center rounded-8 border px-2 py-1 text-center underline-offset-4 hover:underline ${
                  isChosen
                    ? 'border-key-900 bg-key-900 text-white'
                    : 'border-solid-gray-600 bg-white text-key-1000'
                }`}
              >
                <span className="font-700">{labelIn(language, AREAS, value)}</span>
                <span className="text-std-16N-170">
                  {t('areaCount', { count: counts.get(value) ?? 0 })}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const COLUMNS = [
  '',
  'desktop:col-start-1',
  'desktop:col-start-2',
  'desktop:col-start-3',
  'desktop:col-start-4',
  'desktop:col-start-5',
]
const ROWS = [
  '',
  'desktop:row-start-1',
  'desktop:row-start-2',
  'desktop:row-start-3',
  'desktop:row-start-4',
]

function placeOf(area: Area): string {
  const [column, row] = AREA_TILES[area]
  return `${COLUMNS[column]} ${ROWS[row]}`
}
