import type { Review } from '@tokyo-cancer-portal/cms-client'

import { Button, TextLink } from '@tokyo-cancer-portal/ui'

import { formatInstant } from '../dates/formatInstant'
import { REVIEW_PATH } from './reviewPath'

/** Says what the reader has before them, for whom and until when, before anything of it can be taken for published. */
export function ReviewBanner({ review, token }: { review: Review; token: string }) {
  const { isPublic, reviewerName, requestedBy, savedAt, expiresAt } = review
  return (
    <section
      aria-labelledby="review-about"
      className="my-4 rounded-8 border-2 border-orange-900 bg-orange-50 p-4"
    >
      <p id="review-about" className="text-std-18B-160">
        {isPublic ? '確認用のページです' : '公開前の確認用のページです'}
      </p>
      <p className="mt-2 max-w-[42em]">
        {isPublic
          ? 'いまサイトに公開されている内容です。リンクをほかの方に渡さないでください。'
          : 'まだ公開されていない内容を含みます。リンクをほかの方に渡さないでください。公開前の画像やファイルは表示されないことがあります。'}
      </p>
      <dl className="mt-2">
        <div className="flex flex-wrap gap-x-4">
          <dt className="font-700">ご確認いただく方</dt>
          <dd>{reviewerName}</dd>
        </div>
        {requestedBy && (
          <div className="flex flex-wrap gap-x-4">
            <dt className="font-700">依頼元</dt>
            <dd>{requestedBy}</dd>
          </div>
        )}
        <div className="flex flex-wrap gap-x-4">
          <dt className="font-700">この内容を保存した日時</dt>
          <dd>{formatInstant(savedAt)}</dd>
        </div>
        <div className="flex flex-wrap gap-x-4">
          <dt className="font-700">見られる期限</dt>
          <dd>{formatInstant(expiresAt)}</dd>
        </div>
      </dl>
      <div className="mt-4 flex flex-wrap items-center gap-4 print:hidden">
        <form action={REVIEW_PATH} method="post">
          <input type="hidden" name="token" value={token} />
          <Button variant="outline">最新の内容を読み込む</Button>
        </form>
        <TextLink href="#comments">コメントを書く</TextLink>
      </div>
    </section>
  )
}
