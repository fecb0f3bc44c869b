import type { ResourceListData } from './loadResourceList'

import { Breadcrumbs, PageTitle, Pagination, SelectField } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { FilterForm } from '../parts/FilterForm'
import { Lead } from '../parts/Lead'
import { NoResults } from '../parts/NoResults'
import { ResourceCards } from './ResourceCards'
import { RESOURCE_LIST_CRUMBS } from './resourceCrumbs'

const PATH = '/resources'

/** The resource library with its filters. */
export function ResourceListView({ data }: { data: ResourceListData }) {
  const { type, audience, resources, page, totalPages } = data
  return (
    <>
      <Breadcrumbs crumbs={RESOURCE_LIST_CRUMBS} />
      <PageTitle>資料</PageTitle>
      <Lead text="冊子、動画、調査報告書、役に立つ外部サイトを、種類や対象から探せます。" />
      <FilterForm action={PATH} filtered={type !== null || audience !== null}>
        <SelectField
          label="種類"
          name="type"
          anyLabel="すべての種類"
          value={type}
          options={data.types}
        />
        <SelectField
          label="対象"
          name="audience"
          anyLabel="すべての方"
          value={audience}
          options={data.audiences}
        />
      </FilterForm>
      <p className="font-700">{data.totalResources}件</p>
      {resources.length > 0 ? (
        <ResourceCards resources={resources} level={2} />
      ) : (
        <NoResults resetHref={PATH} />
      )}
      <Pagination
        page={page}
        totalPages={totalPages}
        hrefOf={(number) => withQuery(PATH, { type, audience, page: number === 1 ? null : number })}
      />
    </>
  )
}
