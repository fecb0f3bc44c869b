import { translator } from '../languages/translator'
import { qrPath } from './qrPath'

/** The width of the empty frame that a reader needs around the code. */
const MARGIN = 4

/**
 * Where a page on paper came from, as text and as QR code. The code stands in the page: browsers fetch
 * what only print shows too late or not at all.
 */
export function PrintedAddress({ address }: { address: string }) {
  const { d, size } = qrPath(address)
  const side = size + 2 * MARGIN
  const t = translator('Share')
  return (
    <div className="mt-8 hidden break-inside-avoid items-center gap-4 print:flex">
      <svg
        viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
        className="size-28 shrink-0 bg-white"
        role="img"
        aria-label={t('qrCode')}
        shapeRendering="crispEdges"
      >
        <path d={d} stroke="#000" />
      </svg>
      <p className="min-w-0 break-all">
        {t('printedAddress')}
        <br />
        {address}
      </p>
    </div>
  )
}
