import { PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'

/** Seen only where a browser does not follow the redirect by itself. */
export function MovedPage({ location }: { location: string }) {
  const t = translator('Problem')
  return (
    <>
      <PageTitle>{t('movedTitle')}</PageTitle>
      <p>
        <TextLink href={location}>{t('movedLink')}</TextLink>
      </p>
    </>
  )
}
