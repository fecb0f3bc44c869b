import type { HospitalListData } from '../loadHospitalList'

import {
  HOSPITAL_SORTS,
  labelIn,
  MUNICIPALITIES,
  type HospitalFacet,
} from '@tokyo-cancer-portal/domain'
import { Disclosure, SearchField, SelectField } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { FilterForm } from '../../parts/FilterForm'
import { LONGEST_SEARCH } from '../../search/searchPath'
import { areaOptions } from '../areaOptions'
import { offeredDesignations } from '../offeredDesignations'
import { facetName, facetValueName } from './facetWords'
import { facetOptions } from './facetOptions'
import { HOSPITALS_PATH, LONGEST_PLACE, NOT_UNDERSTOOD } from './hospitalParameters'
import { NearMe } from './NearMe'
import { placeText } from './placeText'

const SORTS = {
  relevance: 'sort-relevance',
  distance: 'sort-distance',
  kana: 'sort-kana',
  designation: 'sort-designation',
} as const

/** By what hospitals are looked for: words and a place first, everything else for whoever wants it. */
export function HospitalFinderForm({ data }: { data: HospitalListData }) {
  const { request, answer, hospitals } = data
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const words = translator('Hospitals', language)
  const { typed, place, near, chosen, sort } = request
  const count = Object.keys(chosen).length + (sort ? 1 : 0)
  const isFiltered = count > 0 || typed !== '' || place !== null || near !== null
  const optionsOf = (facet: HospitalFacet, offered?: ReadonlySet<string>) =>
    facetOptions({
      facets: answer.facets,
      facet,
      chosen: chosen[facet],
      language,
      ...(offered ? { offered } : {}),
    })
  const held = offeredDesignations([...hospitals.values()], chosen.designation ?? null)
  const areaNames = new Map(areaOptions(language).map(({ value, label }) => [value, label]))
  const selects = [
    {
      facet: 'area',
      label: words('areaFilter'),
      any: words('anyArea'),
      // Few know the areas by name.
      options: optionsOf('area').map(({ value, label }) => ({
        value,
        label: label.replace(
          facetValueName('area', value, language),
          areaNames.get(value) ?? facetValueName('area', value, language),
        ),
      })),
    },
    {
      facet: 'municipality',
      label: t('municipality'),
      any: t('anyMunicipality'),
      options: optionsOf('municipality'),
    },
    {
      facet: 'designation',
      label: words('designationFilter'),
      any: words('anyDesignation'),
      options: optionsOf('designation', new Set(held.map(({ value }) => value))),
    },
    { facet: 'cancer', label: t('cancer'), any: t('anyCancer'), options: optionsOf('cancer') },
    { facet: 'service', label: t('service'), any: t('anyService'), options: optionsOf('service') },
    {
      facet: 'consultation',
      label: facetName('consultation', language),
      any: t('anyConsultation'),
      options: optionsOf('consultation'),
    },
  ] as const
  return (
    <FilterForm action={HOSPITALS_PATH} filtered={isFiltered} submit={t('submit')}>
      <SearchField
        id="hospital-words"
        name="q"
        label={t('words')}
        hint={t('wordsHint')}
        value={typed}
        maxLength={LONGEST_SEARCH}
      />
      <SearchField
        id="hospital-place"
        name="place"
        label={t('place')}
        hint={t('placeHint')}
        problem={place === NOT_UNDERSTOOD ? t('placeProblem') : null}
        value={placeText(place, language)}
        maxLength={LONGEST_PLACE}
        suggestions={MUNICIPALITIES.map(({ value }) => labelIn(language, MUNICIPALITIES, value))}
      />
      <NearMe request={request} />
      <div className="basis-full">
        {/* Closed also with conditions: the list comes first, and says them. */}
        <Disclosure summary={count > 0 ? t('moreChosen', { count }) : t('more')}>
          <div className="flex flex-wrap gap-4 pt-2">
            {selects.map(({ facet, label, any, options }) => (
              <SelectField
                key={facet}
                label={label}
                name={facet}
                anyLabel={any}
                value={chosen[facet] ?? null}
                options={options}
              />
            ))}
            <SelectField
              label={t('sort')}
              name="sort"
              anyLabel={t('anySort')}
              value={sort}
              options={HOSPITAL_SORTS.map(({ value }) => ({ value, label: t(SORTS[value]) }))}
            />
          </div>
        </Disclosure>
      </div>
    </FilterForm>
  )
}
