import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { WaysOn } from '../page/WaysOn'

/** For whoever comes to the address of the forms by itself. */
export function FeedbackIntroduction() {
  return (
    <>
      <PageTitle>掲載内容についてのご意見</PageTitle>
      <Prose>
        <p>
          各ページの終わりにある「この情報は役に立ちましたか」と「掲載内容の誤りを知らせる」から、お送りいただけます。お名前などは必要ありません。
        </p>
      </Prose>
      <WaysOn />
    </>
  )
}
