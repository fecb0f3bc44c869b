import type { Area } from '../../vocabulary/areas'

/**
 * Which secondary medical areas touch each other: two areas, and two of their municipalities that have a border in
 * common, one in each.
 *
 * The areas are made of whole municipalities, so two of them touch exactly where two municipalities do. For each pair one
 * such border is named, so that anybody can look it up on a map; there may be others. Rivers (隅田川, 多摩川) are borders
 * like any. 品川区 and 江東区 touch on the landfill of 東八潮 and 青海. The islands touch nothing (`AREA_GATEWAYS`).
 */
export const AREA_BORDERS: readonly (readonly [
  one: Area,
  other: Area,
  municipality: string,
  neighbour: string,
])[] = [
  ['ku-chuobu', 'ku-nanbu', '港区', '品川区'],
  ['ku-chuobu', 'ku-seinanbu', '港区', '渋谷区'],
  ['ku-chuobu', 'ku-seibu', '千代田区', '新宿区'],
  ['ku-chuobu', 'ku-seihokubu', '文京区', '豊島区'],
  ['ku-chuobu', 'ku-tohokubu', '台東区', '荒川区'],
  ['ku-chuobu', 'ku-tobu', '台東区', '墨田区'],
  ['ku-nanbu', 'ku-seinanbu', '品川区', '目黒区'],
  ['ku-nanbu', 'ku-tobu', '品川区', '江東区'],
  ['ku-seinanbu', 'ku-seibu', '世田谷区', '杉並区'],
  ['ku-seinanbu', 'kitatama-nanbu', '世田谷区', '狛江市'],
  ['ku-seibu', 'ku-seihokubu', '杉並区', '練馬区'],
  ['ku-seibu', 'kitatama-nanbu', '杉並区', '武蔵野市'],
  ['ku-seihokubu', 'ku-tohokubu', '北区', '足立区'],
  ['ku-seihokubu', 'kitatama-nanbu', '練馬区', '武蔵野市'],
  ['ku-seihokubu', 'kitatama-hokubu', '練馬区', '西東京市'],
  ['ku-tohokubu', 'ku-tobu', '葛飾区', '江戸川区'],
  ['nishitama', 'minamitama', 'あきる野市', '八王子市'],
  ['nishitama', 'kitatama-seibu', '福生市', '昭島市'],
  ['minamitama', 'kitatama-seibu', '日野市', '立川市'],
  ['minamitama', 'kitatama-nanbu', '多摩市', '府中市'],
  ['kitatama-seibu', 'kitatama-nanbu', '国分寺市', '府中市'],
  ['kitatama-seibu', 'kitatama-hokubu', '国分寺市', '小平市'],
  ['kitatama-nanbu', 'kitatama-hokubu', '武蔵野市', '西東京市'],
]
