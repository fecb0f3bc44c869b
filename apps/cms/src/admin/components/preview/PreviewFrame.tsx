'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useId, useState } from 'react'
import './previewFrame.css'
import { FRAME_WIDTHS, frameIn, type FrameWidth } from './frameWidths'
import { useSizeOf } from './useSizeOf'
import { useTypedInFrame } from './useTypedInFrame'

/**
 * The page beside its form, as a visitor will see it: with what is typed, saved or not. In the place of Payload's own frame,
 * whose choice of widths is in English and whose window of its own the site refuses to talk to.
 */
export function PreviewFrame() {
  const { iframeRef, isLivePreviewing, setLoadedURL, shouldRenderIframe, url } =
    useLivePreviewContext()
  const problem = useTypedInFrame()
  const group = useId()
  const [chosen, setChosen] = useState<FrameWidth>('phone')
  const [stage, room] = useSizeOf()
  const { width, height, scale } = frameIn(room, chosen)
  return (
    <section
      aria-label="サイトでの見え方"
      className="portal-preview-frame"
      hidden={!isLivePreviewing}
    >
      <fieldset className="portal-preview-frame__widths">
        <legend>見え方</legend>
        {FRAME_WIDTHS.map(({ name, label }) => (
          <label key={name}>
            <input
              checked={chosen === name}
              name={group}
              onChange={() => setChosen(name)}
              type="radio"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <output className="portal-preview-frame__problem">
        {problem && `入力中の内容を表示できません。${problem}`}
      </output>
      <div className="portal-preview-frame__stage" ref={stage}>
        {shouldRenderIframe && url && (
          <iframe
            id="live-preview-iframe"
            // In a narrow window, where it is not shown, it is not asked for either.
            loading="lazy"
            onLoad={() => setLoadedURL(url)}
            ref={iframeRef}
            // The site is another origin, which cannot take the sandbox off itself; it must be known by its own name.
            // oxlint-disable-next-line react/iframe-missing-sandbox
            sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
            src={url}
            style={{ width, height, transform: `scale(${scale})` }}
            title="サイトでの見え方"
          />
        )}
      </div>
    </section>
  )
}
