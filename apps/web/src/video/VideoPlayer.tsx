import { VIDEO_PLAYER_ORIGIN, videoPlayerUrl } from '@tokyo-cancer-portal/domain'

import { allowFrame } from '../http/allowFrame'
import { Island } from '../islands/Island'
import { ToolButton } from '../islands/ToolButton'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/**
 * The offer to play a video here, for services whose player the portal shows. Nobody is asked for
 * anything before the button, which says what it does, is pressed; without scripts it is not there.
 */
export function VideoPlayer({ url, title }: { url: string | null; title: string }) {
  const player = videoPlayerUrl(url)
  if (!player) return null
  allowFrame(VIDEO_PLAYER_ORIGIN)
  return (
    <div className="my-3 max-w-[42em] print:hidden">
      <video-player data-player={player} data-name={title}>
        <div data-part="offer">
          <ToolButton action="play">
            {translator('Videos', contentLanguage())('playHere')}
          </ToolButton>
        </div>
      </video-player>
      <Island name="video-player" />
    </div>
  )
}
