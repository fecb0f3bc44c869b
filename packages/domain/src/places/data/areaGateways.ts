import type { Area } from '../../vocabulary/areas'

/**
 * Where people of an area without a border arrive: for the islands the harbour of 竹芝 (港区), and the airports of 羽田
 * (大田区) and 調布 (調布市). That is where ships and planes land, not where anybody is sent for treatment.
 */
export const AREA_GATEWAYS: Readonly<
  Partial<Record<Area, readonly (readonly [area: Area, municipality: string])[]>>
> = {
  tosho: [
    ['ku-chuobu', '港区'],
    ['ku-nanbu', '大田区'],
    ['kitatama-nanbu', '調布市'],
  ],
}
