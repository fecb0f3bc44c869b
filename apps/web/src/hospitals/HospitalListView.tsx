import type { HospitalListData } from './loadHospitalList'

import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { linkTo } from '../languages/linkTo'
import { translator } from '../languages/translator'
import { conditionsText } from '../links/conditionsText'
import { Crumbs } from '../parts/Crumbs'
import { Lead } from '../parts/Lead'
import { ListPages } from '../parts/ListPages'
import { MatchNote } from '../search/MatchNote'
import { DesignationGuide } from './DesignationGuide'
import { AlsoUnknown } from './finder/AlsoUnknown'
import { AreaMap } from './finder/AreaMap'
import { ON_PAGE } from './finder/finderParameters'
import { FoundHospitals } from './finder/FoundHospitals'
import { HospitalFinderForm } from './finder/HospitalFinderForm'
import { hospitalHref } from './finder/hospitalHref'
import { NextBest } from './finder/NextBest'
import { OrderNote } from './finder/OrderNote'
import { hospitalConditions } from './hospitalConditions'
import { hospitalListCrumbs } from './hospitalListCrumbs'
import { isNoneNamed } from './isNoneNamed'

/** The list of hospitals: what to look for, what was found and why, how to go on, and where in Tokyo. */
export function HospitalListView({ data }: { data: HospitalListData }) {
  const { request, answer } = data
  const t = translator('Hospitals', contentLanguage())
  const finder = translator('HospitalFinder', contentLanguage())
  return (
    <>
      <Crumbs crumbs={hospitalListCrumbs()} />
      <PageTitle>{t('title')}</PageTitle>
      <Lead text={t('description')} />
      <HospitalFinderForm data={data} />
      <section aria-labelledby="found">
        <Heading level={2} id="found">
          {finder('results')}
        </Heading>
        <p className="font-700">
          {t('listed', { count: answer.total })}
          {conditionsText(hospitalConditions(request))}
        </p>
        <MatchNote
          typed={data.request.typed}
          answer={data.answer}
          hrefFor={(q) => hospitalHref(data.request, { q })}
        />
        {answer.hits.length > 0 ? (
          <>
            <OrderNote data={data} />
            <p className="mt-2 mb-4 measure">
              {t.rich('notAll', { all: linkTo('#designations') })}
            </p>
            <FoundHospitals data={data} />
          </>
        ) : (
          <p className="my-3 measure">{isNoneNamed(data) ? t('noneNamed') : finder('nothing')}</p>
        )}
        <AlsoUnknown data={data} />
        <NextBest data={data} />
        <ListPages
          page={request.page}
          totalPages={Math.ceil(answer.total / ON_PAGE)}
          hrefOf={(page) => hospitalHref(request, { page })}
        />
      </section>
      <AreaMap data={data} />
      <DesignationGuide
        counts={data.allDesignations}
        details={data.designationCounts}
        totals={data.totals}
      />
    </>
  )
}
