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
import { HOSPITAL_LIST_CRUMBS } from './hospitalListCrumbs'
import { Crumbs } from '../parts/Crumbs'

const PATH = '/hospitals'
const NONE_NAMED = '名前を確認できた病院がまだありません。ないという意味ではありません。'

/** The list of hospitals with its filters. */
export function HospitalListView({ data }: { data: HospitalListData }) {
  const { filter, hospitals, areas, designations, consultationCenters } = data
  const conditions = hospitalConditions(filter)
  return (
    <>
      <Crumbs crumbs={HOSPITAL_LIST_CRUMBS} />
      <PageTitle>病院を探す</PageTitle>
      <Lead text="都内でがんの医療を担う病院を、地域や指定の種類から探せます。" />
      <FilterForm action={PATH} filtered={conditions.length > 0}>
        <SelectField
          label="地域（二次保健医療圏）"
          name="area"
          anyLabel="都内すべて"
          value={filter.area}
          options={countedLabels(areas)}
        />
        <SelectField
          label="指定の種類"
          name="designation"
          anyLabel="すべての指定"
          value={filter.designation}
          options={countedLabels(designations)}
        />
        {consultationCenters > 0 && (
          <CheckboxField
            label={`がん相談支援センターを確認できた病院だけ（${consultationCenters}病院）`}
            name="consultation"
            value="yes"
            checked={filter.consultation}
          />
        )}
      </FilterForm>
      <p className="font-700">
        掲載{hospitals.length}病院{conditionsText(conditions)}
      </p>
      <p className="max-w-[40em]">
        名前を確認できた病院だけを掲載しています。都内の指定病院の
        <a href="#designations" className="link">
          すべてではありません
        </a>
        。指定の名前を選ぶと、その意味を読めます。
        {hospitals.some(({ nameKana }) => !nameKana) && 'よみが未確認の病院は最後に並びます。'}
      </p>
      {hospitals.length > 0 ? (
        <CardGrid items={hospitals} keyOf={({ id }) => id}>
          {(hospital) => <HospitalCard hospital={hospital} level={2} />}
        </CardGrid>
      ) : (
        <NoResults resetHref={PATH} text={data.isNoneNamed ? NONE_NAMED : undefined} />
      )}
      <DesignationGuide counts={data.allDesignations} details={data.designationCounts} />
    </>
  )
}
