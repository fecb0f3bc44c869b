import type { Point } from './Point'

/** A rounded place as addresses say it (`readNear`). */
export function nearText({ latitude, longitude }: Point): string {
  return `${latitude.toFixed(2)},${longitude.toFixed(2)}`
}
