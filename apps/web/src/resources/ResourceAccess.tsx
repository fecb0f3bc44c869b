import type { ResourceData } from './loadResource'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { Callout, LinkButton } from '@tokyo-cancer-portal/ui'

import { mediaPath } from '../links/mediaPath'
import { InquiryDetails } from '../parts/InquiryDetails'
import { VideoPlayer } from '../video/VideoPlayer'
import { extentOf } from './resourceFacts'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'

/** The way to the resource itself, or whom to ask for it where the portal has none. */
export function ResourceAccess({ data: { resource, inquiry } }: { data: ResourceData }) {
  const language = contentLanguage()
  const t = translator('Resources', language)
  const { file, url } = resource
  const filePath = file && mediaPath(file.filename)
  const extent = extentOf(resource)
  if (filePath) {
    return (
      <p className="my-6">
        <LinkButton href={filePath}>
          {t('open')}
          {bracketsIn(language, extent)}
        </LinkButton>
      </p>
    )
  }
  if (isSafeUrl(url)) {
    return (
      <>
        <p className="my-6">
          <LinkButton href={url}>
            {t('openSite')}
            {bracketsIn(language, extent)}
          </LinkButton>
        </p>
        <VideoPlayer url={url} title={resource.title || translator('Videos', language)('video')} />
      </>
    )
  }
  return (
    <Callout title={t('howToGet')}>
      <p>
        {t('notHere')}
        {t(inquiry ? 'askDesk' : 'nobodyToAsk')}
      </p>
      {inquiry && (
        <div className="mt-3">
          <InquiryDetails inquiry={inquiry} />
        </div>
      )}
    </Callout>
  )
}
