import type { HospitalListData } from '../loadHospitalList'

import { UNKNOWN, unknownOf, unknownPartOf } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { linkTo } from '../../languages/linkTo'
import { translator } from '../../languages/translator'
import { facetName, facetValueName } from './facetWords'
import { hospitalHref } from './hospitalHref'

/** For each condition that was chosen: how many more hospitals may meet it, because nobody has confirmed it yet. */
export function AlsoUnknown({ data: { request, answer } }: { data: HospitalListData }) {
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const { cancer, service, consultation } = request.chosen
  // The same is among the other ways to look.
  if (answer.offers.some(({ kind }) => kind === 'unknown')) return null
  const asked = [
    ...(cancer ? ([['cancer', cancer, unknownOf(cancer)]] as const) : []),
    ...(service ? ([['service', service, unknownOf(service)]] as const) : []),
    ...(consultation === 'yes' ? ([['consultation', consultation, UNKNOWN]] as const) : []),
  ].filter(([, value]) => unknownPartOf(value) === null)
  return asked.map(([facet, value, unknown]) => {
    const count = answer.facets[facet]?.find((one) => one.value === unknown)?.count ?? 0
    const condition =
      facet === 'consultation' ? facetName(facet, language) : facetValueName(facet, value, language)
    if (count === 0) return null
    return (
      <p key={facet} className="mt-4 measure">
        {t.rich('alsoUnknown', {
          condition,
          count,
          link: linkTo(hospitalHref(request, { [facet]: unknown })),
        })}
      </p>
    )
  })
}
