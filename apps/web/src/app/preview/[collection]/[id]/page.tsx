import type { Metadata } from 'next'
import type { RouteProps } from '../../../../page/routeRequest'

import {
  DEFAULT_LANGUAGE,
  isLanguage,
  isLocalDate,
  languageFacts,
  toInstant,
} from '@tokyo-cancer-portal/domain'

import { pretendTime } from '../../../../dates/requestTime'
import { env } from '../../../../env'
import { answerWith } from '../../../../http/responseContext'
import { LanguageNotice } from '../../../../languages/LanguageNotice'
import { routeRequest } from '../../../../page/routeRequest'
import { previewOutcome } from '../../../../preview/previewOutcome'
import { PreviewBanner } from '../../../../preview/PreviewBanner'
import { PreviewMessage } from '../../../../preview/PreviewMessage'
import { RefreshOnSave } from '../../../../preview/RefreshOnSave'
import { isMarker } from '../../../../preview/typedMessage'

export const metadata: Metadata = {
  title: 'プレビュー',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** A draft as its page will look; asked for anew each time and never kept. */
export default async function Page(props: RouteProps) {
  const { params, search } = await routeRequest(props)
  const { collection = '', id = '' } = params
  const language = isLanguage(search.language) ? search.language : DEFAULT_LANGUAGE
  const day = isLocalDate(search.on) ? search.on : null
  if (day) pretendTime(new Date(toInstant(day, '12:00')))
  const { token = '', typed } = search
  const outcome = await previewOutcome({
    collection,
    id,
    language,
    token,
    typed: isMarker(typed) ? typed : '',
  })
  const cmsOrigin = new URL(env().cmsUrl).origin
  if (outcome.status !== 200) {
    answerWith(outcome.status)
    return (
      <>
        {/* In its frame the preview comes back as soon as the CMS answers again. */}
        <RefreshOnSave cmsOrigin={cmsOrigin} />
        <PreviewMessage reason={outcome.reason} />
      </>
    )
  }
  return (
    <>
      <PreviewBanner day={day} isTyped={outcome.isTyped} />
      <RefreshOnSave cmsOrigin={cmsOrigin} />
      {outcome.language !== language && <LanguageNotice language={language} />}
      <div lang={languageFacts(outcome.language).htmlLang}>{outcome.page}</div>
    </>
  )
}
