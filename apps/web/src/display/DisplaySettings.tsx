import { showsReadings } from '@tokyo-cancer-portal/domain'

import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { DisplayChoice } from './DisplayChoice'

const SIZES = [
  { value: '', id: 'text-size-standard', label: 'standard' },
  { value: 'large', id: 'text-size-large', label: 'large' },
  { value: 'xlarge', id: 'text-size-xlarge', label: 'xlarge' },
] as const

/**
 * 表示の調整: text size and readings. The style sheet (display.css) follows the boxes, so it works on the
 * page at hand without scripts; the island `display-settings` in the head remembers the choice.
 */
export function DisplaySettings() {
  const t = translator('Display')
  return (
    <details className="display-settings open:basis-full print:hidden">
      <summary className="py-3 text-dns-14N-130 desktop:text-dns-16N-130">{t('heading')}</summary>
      <div
        id="display-settings"
        className="flex max-w-[48em] flex-col gap-4 border-t border-solid-gray-300 py-4"
      >
        <fieldset>
          <legend className="font-700">{t('textSize')}</legend>
          <div className="mt-1 flex flex-wrap gap-x-6">
            {SIZES.map(({ value, id, label }) => (
              <DisplayChoice
                key={id}
                type="radio"
                name="text-size"
                id={id}
                value={value}
                label={t(label)}
                defaultChecked={value === ''}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="font-700">{t('ruby')}</legend>
          <DisplayChoice
            type="checkbox"
            name="ruby"
            id="ruby-on"
            value="ruby"
            label={t('rubyOn')}
            defaultChecked={showsReadings(requestLanguage())}
          />
        </fieldset>
        <div className="flex flex-col gap-2 text-std-16N-170">
          <noscript>
            <p>{t('thisPage')}</p>
          </noscript>
          <p data-kept="yes" hidden>
            {t('kept')}
          </p>
          <output data-kept="no" hidden>
            {t('notKept')}
          </output>
          <p>{t('ownSettings')}</p>
        </div>
      </div>
    </details>
  )
}
