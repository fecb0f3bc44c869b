import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { KEEP } from './KEEP'

const HINT = 'chat-keep-hint'

/**
 * Asks whether a question may be kept. Never ticked by us: `isTicked` is what the visitor sent with the question before, from
 * this very page.
 */
export function KeepConsent({ isTicked }: { isTicked: boolean }) {
  const t = translator('Chat', contentLanguage())
  return (
    <div className="mt-2">
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          name={KEEP.name}
          value={KEEP.value}
          defaultChecked={isTicked}
          autoComplete="off"
          aria-describedby={HINT}
          className="size-6 shrink-0 accent-key-900"
        />
        <span>{t('keep')}</span>
      </label>
      <p id={HINT} className="measure text-std-16N-170 text-solid-gray-700">
        {t('keepHint')}
      </p>
    </div>
  )
}
