import type { SpokenOfPage } from './findPage'

import { PageTitle, Prose, TextLink } from '@tokyo-cancer-portal/ui'

/** Thanks a visitor, says what happens next, and leads back. */
export function ThanksView({ data: { page } }: { data: { page: SpokenOfPage } }) {
  return (
    <>
      <PageTitle>ありがとうございました</PageTitle>
      <Prose>
        <p>
          お送りいただいた内容は、このページの担当者に届きます。確かめて、掲載内容の見直しに役立てます。個別のお返事はしていません。
        </p>
        <p>
          病気や治療、暮らしのことで気がかりなことがあるときは、
          <TextLink href="#consultation">相談窓口</TextLink>をご利用ください。
        </p>
      </Prose>
      <p className="mt-6">
        <TextLink href={page.path}>「{page.title}」に戻る</TextLink>
      </p>
    </>
  )
}
