import { isMediaFilename } from '@tokyo-cancer-portal/cms-client'

import { media } from '../cms/media'
import { plainAnswer } from '../http/plainAnswer'
import { isCmsUnavailable } from '../page/isCmsUnavailable'
import { mediaHeaders } from './mediaHeaders'

/** An uploaded file under the site's own address: visitors never meet the CMS. */
export async function serveMedia(request: Request, encodedName: string): Promise<Response> {
  const filename = decode(encodedName)
  if (!isMediaFilename(filename)) return plainAnswer(404, 'ファイルが見つかりません。')
  try {
    const answer = await media().open({
      filename,
      range: request.headers.get('range'),
      ifNoneMatch: request.headers.get('if-none-match'),
      signal: request.signal,
    })
    if (!answer) return plainAnswer(404, 'ファイルが見つかりません。')
    return new Response(answer.status === 304 ? null : answer.body, {
      status: answer.status,
      headers: mediaHeaders(filename, answer.headers),
    })
  } catch (error) {
    if (!isCmsUnavailable(error)) throw error
    return plainAnswer(503, 'ただいまファイルを表示できません。', { 'retry-after': '30' })
  }
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}
