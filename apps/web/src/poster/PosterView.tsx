import type { PosterData } from './loadPoster'

import { eventPath } from '../events/eventPath'
import { Island } from '../islands/Island'
import { ToolButton } from '../islands/ToolButton'
import { toolStyle } from '../islands/toolStyle'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { posterPdfPath } from './posterPdfPath'
import { PosterSheet } from './PosterSheet'

/** The poster of an event as it will be on paper, and above it how it gets there. */
export function PosterView({ data: { event, poster } }: { data: PosterData }) {
  const t = translator('Poster', contentLanguage())
  return (
    <>
      <div className="print:hidden">
        <p className="my-4 max-w-[40em]">{t('hint')}</p>
        <print-page>
          <div className="mb-6 flex flex-wrap gap-3">
            <ToolButton action="print">{t('print')}</ToolButton>
            <a href={posterPdfPath(event)} className={toolStyle}>
              {t('pdf')}
            </a>
            <a href={eventPath(event)} className={toolStyle}>
              {t('back')}
            </a>
          </div>
        </print-page>
      </div>
      <PosterSheet poster={poster} />
      <Island name="print-page" />
    </>
  )
}
