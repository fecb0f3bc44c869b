import type { HospitalRequest } from './HospitalRequest'

import { Island } from '../../islands/Island'
import { ToolButton } from '../../islands/ToolButton'
import { contentLanguage } from '../../languages/contentLanguage'
import { linkTo } from '../../languages/linkTo'
import { translator } from '../../languages/translator'
import { hospitalHref } from './hospitalHref'

/**
 * From where the browser is: a button that asks it, once it is pressed and where there are scripts. A place that it told
 * stays with the other conditions until another one is written.
 */
export function NearMe({ request }: { request: HospitalRequest }) {
  const t = translator('HospitalFinder', contentLanguage())
  const { near } = request
  return (
    <near-me
      data-asking={t('asking')}
      data-refused={t('refused')}
      data-failed={t('failed')}
      className="block basis-full"
    >
      {near ? (
        <p>
          <input type="hidden" name="near" value={near} />
          {t('nearUsed')} {linkTo(hospitalHref(request, { near: null }))(t('withoutNear'))}
        </p>
      ) : (
        <>
          <input type="hidden" name="near" disabled />
          <ToolButton action="locate">{t('nearMe')}</ToolButton>
          <p hidden data-part="note" className="mt-1 measure text-std-16N-170 text-solid-gray-700">
            {t('nearMeNote')}
          </p>
          <output data-part="status" className="block font-700" />
        </>
      )}
      <Island name="near-me" />
    </near-me>
  )
}
