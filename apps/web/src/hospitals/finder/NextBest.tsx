import type { HospitalListData } from '../loadHospitalList'

import { Heading } from '@tokyo-cancer-portal/ui'

import { OpeningStatus } from '../../hours/OpeningStatus'
import { contentLanguage } from '../../languages/contentLanguage'
import { linkTo } from '../../languages/linkTo'
import { translator } from '../../languages/translator'
import { HospitalLink } from '../HospitalLink'
import { offerLink } from './offerLink'

/** How to go on where little or nothing was found: other questions with their reasons, hospitals, somebody to ask. */
export function NextBest({ data }: { data: HospitalListData }) {
  const { request, answer, hospitals, desk } = data
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  const links = answer.offers.flatMap((offer) => offerLink(offer, request, language) ?? [])
  if (links.length === 0) return null
  const designated = answer.designated.flatMap((id) => hospitals.get(id) ?? [])
  return (
    <section
      aria-labelledby="other-ways"
      className="my-6 rounded-12 border border-solid-gray-300 p-4 desktop:p-6"
    >
      <h3 id="other-ways" className="text-std-20B-150">
        {t('otherWays')}
      </h3>
      <ul className="mt-2">
        {links.map(({ href, label, reason }) => (
          <li key={href} className="py-1">
            <a href={href} className="link inline-block py-1 font-700">
              {label}
            </a>
            <span className="block text-std-16N-170 text-solid-gray-700">{reason}</span>
          </li>
        ))}
      </ul>
      {designated.length > 0 && (
        <>
          <Heading level={4}>{t('designated')}</Heading>
          <p className="measure">{t('designatedText')}</p>
          <ul className="mt-1 list-disc pl-6">
            {designated.map((hospital) => (
              <li key={hospital.id}>
                <HospitalLink hospital={hospital} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <p>{t.rich('desk', { desk: linkTo('#consultation') })}</p>
        {desk?.openingHours && <OpeningStatus hours={desk.openingHours} />}
      </div>
    </section>
  )
}
