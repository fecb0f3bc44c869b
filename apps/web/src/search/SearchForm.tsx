import { Icon } from '@tokyo-cancer-portal/ui'

import { Island } from '../islands/Island'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { LONGEST_SEARCH, SEARCH_PATH, SUGGESTIONS_PATH } from './searchPath'

export interface SearchFormProps {
  /** Of the field; another one for each form of a page. */
  id: string
  /** What the field has at first. */
  typed?: string
  /** Whether the label is seen; otherwise it is read out only. */
  isLabelled?: boolean
}

/** One line to look for anything on the site. Works as a form without any script; with one it suggests. */
export function SearchForm({ id, typed = '', isLabelled = false }: SearchFormProps) {
  const language = requestLanguage()
  const t = translator('Search', language)
  return (
    <search aria-label={t(isLabelled ? 'title' : 'atTop')}>
      <form action={SEARCH_PATH} method="get" className="print:hidden">
        <label htmlFor={id} className={isLabelled ? 'mb-1 block font-700' : 'sr-only'}>
          {t('label')}
        </label>
        <search-suggest
          data-source={`${SUGGESTIONS_PATH}?language=${language}&q=`}
          data-count={t('suggested', { n: '{n}' })}
          class="relative flex"
        >
          <input
            id={id}
            name="q"
            type="search"
            defaultValue={typed}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            enterKeyHint="search"
            className="min-h-12 w-full min-w-0 rounded-l-8 border border-solid-gray-600 bg-white px-3"
          />
          <button
            type="submit"
            className="inline-flex min-h-12 shrink-0 items-center gap-1.5 rounded-r-8 border border-key-900 bg-key-900 px-4 font-700 text-white hover:bg-key-1000 hover:underline"
          >
            <Icon name="search" />
            {t('button')}
          </button>
          <div
            id={`${id}-suggestions`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what is typed stays free, which no select allows
            role="listbox"
            aria-label={t('suggestions')}
            hidden
            className="suggestions absolute top-full right-0 left-0 z-10 mt-1 max-h-96 overflow-y-auto rounded-8 border border-solid-gray-600 bg-white py-1 shadow-2"
          />
          <output data-part="status" className="sr-only" />
          <Island name="search-suggest" />
        </search-suggest>
      </form>
    </search>
  )
}
