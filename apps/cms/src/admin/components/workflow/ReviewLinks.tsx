'use client'

import { useState } from 'react'
import type { ReviewLinks as Links } from '../../../reviewLinks/listReviewLinks'
import type { ReviewLinkEntry } from '../../../reviewLinks/reviewLinkOf'
import { formatInstant } from '../../formatInstant'
import { NewReviewLink } from './NewReviewLink'
import { ReviewLinkForm } from './ReviewLinkForm'
import { RevokeLink } from './RevokeLink'

type Props = {
  links: Links
  /** Where the document's endpoints are. */
  base: string
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

type Made = { link: ReviewLinkEntry; url: string }

/** Who without an account may look at the document, and the form to let somebody. */
export function ReviewLinks({ links, base, isBlocked, onAct }: Props) {
  const [made, setMade] = useState<Made[]>([])
  const latest = made.at(-1)
  const fresh = made
    .map(({ link }) => link)
    .filter(({ id }) => !links.usable.some((known) => known.id === id))
  const usable = [...fresh.toReversed(), ...links.usable]
  return (
    <section aria-label="確認用リンク" className="portal-comments portal-links">
      <h3>確認用リンク{usable.length > 0 && `（${usable.length}件）`}</h3>
      {usable.length > 0 && (
        <ul>
          {usable.map((link) => (
            <li key={link.id}>
              <Facts link={link} />
              <RevokeLink
                isBlocked={isBlocked}
                name={link.reviewerName}
                onRevoke={() =>
                  void onAct(
                    `review-links/${link.id}/revoke`,
                    {},
                    '確認用リンクを取り消しました。もう開けません。',
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {latest && (
        <NewReviewLink key={latest.link.id} name={latest.link.reviewerName} url={latest.url} />
      )}
      {links.canMake && (
        <ReviewLinkForm
          base={base}
          isBlocked={isBlocked}
          onMade={(next) => setMade((before) => [...before, next])}
        />
      )}
      {links.ended.length > 0 && (
        <details>
          <summary>使えなくなったリンク（{links.ended.length}件）</summary>
          <ul>
            {links.ended.map((link) => (
              <li key={link.id}>
                <Facts link={link} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const UNTIL = {
  usable: (link: ReviewLinkEntry) => `${formatInstant(link.expiresAt)}まで`,
  expired: (link: ReviewLinkEntry) => `${formatInstant(link.expiresAt)}に期限が切れました`,
  revoked: () => '取り消しました',
}

function Facts({ link }: { link: ReviewLinkEntry }) {
  return (
    <>
      <p className="portal-links__name">{link.reviewerName}</p>
      <p>{UNTIL[link.state](link)}</p>
      <p className="portal-comments__by">
        {link.lastUsedAt
          ? `最後に開いた日時：${formatInstant(link.lastUsedAt)}`
          : 'まだ開かれていません'}
        <br />
        作った人：{link.madeBy}
      </p>
    </>
  )
}
