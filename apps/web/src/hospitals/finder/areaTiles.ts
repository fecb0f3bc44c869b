import type { Area } from '@tokyo-cancer-portal/domain'

/**
 * Where each area stands on the schematic map: column and row, from the west and the north, each area in the cell that is
 * nearest to its true place among the others. The islands stand apart, in the south.
 */
export const AREA_TILES: Readonly<Record<Area, readonly [column: number, row: number]>> = {
  nishitama: [1, 1],
  'kitatama-seibu': [2, 1],
  'kitatama-hokubu': [3, 1],
  'ku-seihokubu': [4, 1],
  'ku-tohokubu': [5, 1],
  minamitama: [1, 2],
  'kitatama-nanbu': [2, 2],
  'ku-seibu': [3, 2],
  'ku-chuobu': [4, 2],
  'ku-tobu': [5, 2],
  'ku-seinanbu': [3, 3],
  'ku-nanbu': [4, 3],
  tosho: [4, 4],
}
