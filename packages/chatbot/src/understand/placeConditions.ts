import type { Condition } from './Condition'
import { placesIn } from './placesIn'

/** Tokyo's begin with 1 or 20; without its sign seven digits may be a telephone number. */
const POSTCODE = /(?:〒|郵便番号は?)\s*(1\d\d|20\d)-?(\d{4})(?!\d)/u

/** Where: events by their area, hospitals by their municipality, or by how near they are where that was asked. */
export function placeConditions(message: string): Condition[] {
  const postcode = POSTCODE.exec(message.normalize('NFKC'))
  if (postcode) {
    const [said, first = '', last = ''] = postcode
    const hospitals = { place: first + last }
    return [{ key: 'place', events: null, hospitals, label: `〒${first}-${last}の近く`, said }]
  }
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
