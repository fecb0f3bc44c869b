import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'
import { SiteLink } from '../links/SiteLink'

/** What to do about facts that nobody confirmed: whom to ask, with the words to say. */
export function AskTheHospital({ hospital }: { hospital: Organization }) {
  const { phone, name } = hospital
  const site = resolveHref(hospital.website)
  return (
    <p className="mt-3 max-w-[40em]">
      未確認のことは、{name}に直接お尋ねください。
      {phone && (
        <>
          代表電話は
          <PhoneNumber text={phone} />
          です。
        </>
      )}
      {site && (
        <>
          連絡先は
          <SiteLink to={site}>{name}のサイト</SiteLink>
          でも確かめられます。
        </>
      )}
      {!phone && !site && '病院の電話番号も、このサイトではまだ確認できていません。'}
      電話では「がんの相談窓口につないでください」と伝えると、話が早く進みます。ほかの相談先は「
      <TextLink href="/consultation">相談できる窓口</TextLink>」をご覧ください。
    </p>
  )
}
