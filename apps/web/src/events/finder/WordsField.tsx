import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { LONGEST_SEARCH } from '../../search/searchPath'

/** Words that an event has to have. */
export function WordsField({ typed }: { typed: string | null }) {
  const t = translator('Events', contentLanguage())
  return (
    <div className="min-w-0 basis-full">
      <label htmlFor="filter-q" className="mb-1 block font-700">
        {t('words')}
      </label>
      <input
        id="filter-q"
        name="q"
        type="search"
        defaultValue={typed ?? ''}
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3"
      />
    </div>
  )
}
