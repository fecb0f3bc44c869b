import type { HospitalListData } from './loadHospitalList'

import { CardGrid, CheckboxField, PageTitle, SelectField } from '@tokyo-cancer-portal/ui'

import { conditionsText } from '../links/conditionsText'
import { countedLabels } from '../links/countedLabels'
import { FilterForm } from '../parts/FilterForm'
import { Lead } from '../parts/Lead'
import { NoResults } from '../parts/NoResults'
import { DesignationGuide } from './DesignationGuide'
import { hospitalConditions } from './hospitalConditions'
import { HospitalCard } from './HospitalCard'
import { hospitalListCrumbs } from './hospitalListCrumbs'
import { Crumbs } from '../parts/Crumbs'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { linkTo } from '../languages/linkTo'

const PATH = '/hospitals'

/** The list of hospitals with its filters. */
export function HospitalListView({ data }: { data: HospitalListData }) {
  const { filter, hospitals, areas, designations, consultationCenters } = data
  const t = translator('Hospitals', contentLanguage())
  const conditions = hospitalConditions(filter)
  return (
    <>
      <Crumbs crumbs={hospitalListCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <Lead text={t('description')} />
      <FilterForm action={PATH} filtered={conditions.length > 0}>
        <SelectField
          label={t('areaFilter')}
          name="area"
          anyLabel={t('anyArea')}
          value={filter.area}
          options={countedLabels(areas)}
        />
        <SelectField
          label={t('designationFilter')}
          name="designation"
          anyLabel={t('anyDesignation')}
          value={filter.designation}
          options={countedLabels(designations)}
        />
        {consultationCenters > 0 && (
          <CheckboxField
            label={t('onlyConsultation', { count: consultationCenters })}
            name="consultation"
            value="yes"
            checked={filter.consultation}
          />
        )}
      </FilterForm>
      <p className="font-700">
        {t('listed', { count: hospitals.length })}
        {conditionsText(conditions)}
      </p>
      <p className="max-w-[40em]">
        {t.rich('notAll', { all: linkTo('#designations') })}
        {hospitals.some(({ nameKana }) => !nameKana) && t('readingsLast')}
      </p>
      {hospitals.length > 0 ? (
        <CardGrid items={hospitals} keyOf={({ id }) => id}>
          {(hospital) => <HospitalCard hospital={hospital} level={2} />}
        </CardGrid>
      ) : (
        <NoResults resetHref={PATH} text={data.isNoneNamed ? t('noneNamed') : undefined} />
      )}
      <DesignationGuide
        counts={data.allDesignations}
        details={data.designationCounts}
        totals={data.totals}
      />
    </>
  )
}
