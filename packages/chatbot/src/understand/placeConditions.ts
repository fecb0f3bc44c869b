import type { Condition } from './Condition'
import { placesIn } from './placesIn'

/** Where: events by their area, hospitals by their municipality, or by how near they are where that was asked. */
export function placeConditions(message: string): Condition[] {
  const [place] = placesIn(message)
  if (!place) return []
  const { municipality, areas, label, said, isNear } = place
  const area = areas.join(',')
  return [
    {
      key: 'place',
      events: { area },
      hospitals: municipality ? { [isNear ? 'place' : 'municipality']: municipality } : { area },
      label: isNear ? `${label}の近く` : label,
      said,
    },
  ]
}
