import { PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { statusTitles } from './statusTitles'

/** Seen only where a browser does not follow the redirect by itself. */
export function MovedPage({ location }: { location: string }) {
  return (
    <>
      <PageTitle>{statusTitles[301]}</PageTitle>
      <p>
        <TextLink href={location}>新しいページへ進む</TextLink>
      </p>
    </>
  )
}
