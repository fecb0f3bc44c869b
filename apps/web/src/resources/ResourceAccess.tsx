import type { ResourceData } from './loadResource'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { Callout, LinkButton } from '@tokyo-cancer-portal/ui'

import { mediaPath } from '../links/mediaPath'
import { InquiryDetails } from '../parts/InquiryDetails'
import { VideoPlayer } from '../video/VideoPlayer'
import { extentOf } from './resourceFacts'

/** The way to the resource itself, or whom to ask for it where the portal has none. */
export function ResourceAccess({ data: { resource, inquiry } }: { data: ResourceData }) {
  const { file, url } = resource
  const filePath = file && mediaPath(file.filename)
  const extent = extentOf(resource)
  if (filePath) {
    return (
      <p className="my-6">
        <LinkButton href={filePath}>ファイルを開く{extent && `（${extent}）`}</LinkButton>
      </p>
    )
  }
  if (isSafeUrl(url)) {
    return (
      <>
        <p className="my-6">
          <LinkButton href={url}>公開しているサイトを開く（{extent}）</LinkButton>
        </p>
        <VideoPlayer url={url} title={resource.title || '動画'} />
      </>
    )
  }
  return (
    <Callout title="入手方法">
      <p>
        この資料のファイルやリンクは、このサイトには掲載していません。
        {inquiry
          ? '入手方法は、次の窓口にお尋ねください。'
          : '入手方法の問い合わせ先は未確認です。'}
      </p>
      {inquiry && (
        <div className="mt-3">
          <InquiryDetails inquiry={inquiry} />
        </div>
      )}
    </Callout>
  )
}
