import type { ResourceListData } from './loadResourceList'

import { PageTitle, SelectField } from '@tokyo-cancer-portal/ui'

import { countedLabels } from '../links/countedLabels'
import { AppliedConditions } from '../parts/AppliedConditions'
import { FilterForm } from '../parts/FilterForm'
import { Lead } from '../parts/Lead'
import { NoResults } from '../parts/NoResults'
import { ResourceCards } from './ResourceCards'
import { resourceListCrumbs } from './resourceCrumbs'
import { facetLabel } from './resourceFilter'
import { RESOURCES_PATH, resourceListHref } from './resourceListHref'
import { Crumbs } from '../parts/Crumbs'
import { ListPages } from '../parts/ListPages'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The resource library with its filters. */
export function ResourceListView({ data }: { data: ResourceListData }) {
  const { facets, resources, page, totalPages, totalResources } = data
  const applied = facets.flatMap((facet) =>
    facet.value
      ? [
          {
            name: facet.label,
            value: facetLabel(facet, facet.value),
            hrefWithout: resourceListHref(facets, { [facet.parameter]: null }),
          },
        ]
      : [],
  )
  const t = translator('Resources', contentLanguage())
  return (
    <>
      <Crumbs crumbs={resourceListCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <Lead text={t('lead')} />
      <FilterForm action={RESOURCES_PATH} filtered={applied.length > 0}>
        {facets.map(({ parameter, label, anyLabel, value, options }) => (
          <SelectField
            key={parameter}
            label={label}
            name={parameter}
            anyLabel={anyLabel}
            value={value}
            options={countedLabels(options)}
          />
        ))}
      </FilterForm>
      <AppliedConditions conditions={applied} />
      <p className="font-700">
        {t(applied.length > 0 ? 'found' : 'all', { count: totalResources })}
      </p>
      {resources.length > 0 ? (
        <ResourceCards resources={resources} level={2} />
      ) : (
        <NoResults resetHref={RESOURCES_PATH} />
      )}
      <ListPages
        page={page}
        totalPages={totalPages}
        hrefOf={(number) => resourceListHref(facets, { page: number })}
      />
    </>
  )
}
