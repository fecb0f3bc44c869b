import { qrPath } from './qrPath'

/** The width of the empty frame that a reader needs around the code, in modules. */
export const QR_MARGIN = 4

/** A QR code that stands in the page: browsers fetch what only print shows too late or not at all. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string
  label: string
  className: string
}) {
  const { d, size } = qrPath(text)
  const side = size + 2 * QR_MARGIN
  return (
    <svg
      viewBox={`${-QR_MARGIN} ${-QR_MARGIN} ${side} ${side}`}
      className={className}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={d} stroke="#000" />
    </svg>
  )
}
