import type { SpokenOfPage } from './findPage'

import { PageTitle, Prose, TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'

/** Thanks a visitor, says what happens next, and leads back. */
export function ThanksView({ data: { page } }: { data: { page: SpokenOfPage } }) {
  const t = translator('Feedback')
  return (
    <>
      <PageTitle>{t('thanks')}</PageTitle>
      <Prose>
        <p>{t('arrived')}</p>
        <p>
          {t('worries')} <TextLink href="#consultation">{t('toDesk')}</TextLink>
        </p>
      </Prose>
      <p className="mt-6">
        <TextLink href={page.path}>{t('backTo', { title: page.title })}</TextLink>
      </p>
    </>
  )
}
