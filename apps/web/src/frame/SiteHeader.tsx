import type { Frame } from './loadFrame'

import { Icon, SiteHeader as Header } from '@tokyo-cancer-portal/ui'

import { DisplaySettings } from '../display/DisplaySettings'
import { LanguageLinks } from '../languages/LanguageLinks'
import { translator } from '../languages/translator'
import { SearchForm } from '../search/SearchForm'
import { headerLinks } from './headerLinks'

/** Name of the site, main menu, and the way to somebody to talk to, in the same place everywhere. */
export function SiteHeader({ frame }: { frame: Frame }) {
  const t = translator('Frame')
  return (
    <Header
      siteName={frame.siteName}
      tagline={frame.settings?.tagline ?? null}
      links={headerLinks(frame.navigation)}
      search={{ bar: <SearchForm id="search-bar" />, menu: <SearchForm id="search-menu" /> }}
      words={{ menu: t('menu'), mainMenu: t('mainMenu') }}
      actions={
        <a
          href="#consultation"
          className="inline-flex min-h-11 items-center gap-2 rounded-8 border-2 border-key-900 bg-key-900 px-2.5 font-700 text-white hover:bg-key-1000 hover:underline desktop:px-5"
        >
          <span className="hidden desktop:inline">
            <Icon name="phone" />
          </span>
          {t('consult')}
        </a>
      }
    >
      <div className="frame flex flex-wrap items-start justify-between gap-x-4">
        <DisplaySettings />
        <LanguageLinks />
      </div>
    </Header>
  )
}
