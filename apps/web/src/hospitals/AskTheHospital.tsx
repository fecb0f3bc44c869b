import type { Organization } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { linkTo } from '../languages/linkTo'
import { original } from '../languages/original'
import { siteLinkTo } from '../languages/siteLinkTo'
import { translator } from '../languages/translator'
import { resolveHref } from '../links/resolveHref'

const telephone = (number: string) => (): ReactNode => <PhoneNumber text={number} />

/** What to do about facts that nobody confirmed: whom to ask, with the words to say. */
export function AskTheHospital({ hospital }: { hospital: Organization }) {
  const { phone, name } = hospital
  const t = translator('HospitalCenter', contentLanguage())
  const site = resolveHref(hospital.website)
  return (
    <p className="mt-3 max-w-[40em]">
      {t.rich('askDirectly', { hospital: name, name: original })}
      {phone && t.rich('mainNumber', { number: phone, phone: telephone(phone) })}
      {site && t.rich('checkOnSite', { hospital: name, site: siteLinkTo(site) })}
      {!phone && !site && t('numberUnknown')}
      {t.rich('whatToSay', { desks: linkTo('/consultation') })}
    </p>
  )
}
