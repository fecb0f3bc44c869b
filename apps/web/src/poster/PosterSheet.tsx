import type { Poster } from '@tokyo-cancer-portal/event-feeds'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

import { QrCode } from '../share/QrCode'
import { translator } from '../languages/translator'
import { PosterDates } from './PosterDates'

/** The sheet itself. How large its words are is known beforehand, so that it stays on one page of A4. */
export function PosterSheet({ poster }: { poster: Poster }) {
  const { title, kind, notice, lead, facts, organizer, siteName, url, step } = poster
  // The poster hangs where everybody reads Japanese, whatever language the page around it has.
  const t = translator('Poster', DEFAULT_LANGUAGE)
  return (
    <article className="poster" data-step={step} lang="ja">
      <p className="poster-head">
        <span>{organizer}</span>
        <span>{kind}</span>
      </p>
      {notice && (
        <div className="poster-notice">
          <p className="poster-notice-title">{notice.title}</p>
          {notice.reason && <p>{notice.reason}</p>}
        </div>
      )}
      <h1 className="poster-title">{title}</h1>
      {lead && <p className="poster-lead">{lead}</p>}
      <PosterDates poster={poster} />
      <dl className="poster-facts">
        {facts.map(({ term, lines }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <footer className="poster-foot">
        <QrCode text={url} label={t('qrCode')} className="poster-code" />
        <p>
          <span className="block font-700">{siteName}</span>
          {t('details')}
          <span className="block break-all">{url}</span>
        </p>
      </footer>
    </article>
  )
}
