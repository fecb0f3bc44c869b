import type { Area } from './areas'
import type { Term, ValueOf } from './term'

type MunicipalityTerm = Term & { readonly kana: string; readonly area: Area }

/**
 * The 62 municipalities of Tokyo in the order of their codes.
 *
 * `value` is the six-digit code with its check digit (全国地方公共団体コード). Source of codes, names
 * and readings: localgovjp (CC0); of the areas: 東京都保健医療計画.
 */
export const MUNICIPALITIES = [
  { value: '131016', label: '千代田区', kana: 'ちよだく', area: 'ku-chuobu' },
  { value: '131024', label: '中央区', kana: 'ちゅうおうく', area: 'ku-chuobu' },
  { value: '131032', label: '港区', kana: 'みなとく', area: 'ku-chuobu' },
  { value: '131041', label: '新宿区', kana: 'しんじゅくく', area: 'ku-seibu' },
  { value: '131059', label: '文京区', kana: 'ぶんきょうく', area: 'ku-chuobu' },
  { value: '131067', label: '台東区', kana: 'たいとうく', area: 'ku-chuobu' },
  { value: '131075', label: '墨田区', kana: 'すみだく', area: 'ku-tobu' },
  { value: '131083', label: '江東区', kana: 'こうとうく', area: 'ku-tobu' },
  { value: '131091', label: '品川区', kana: 'しながわく', area: 'ku-nanbu' },
  { value: '131105', label: '目黒区', kana: 'めぐろく', area: 'ku-seinanbu' },
  { value: '131113', label: '大田区', kana: 'おおたく', area: 'ku-nanbu' },
  { value: '131121', label: '世田谷区', kana: 'せたがやく', area: 'ku-seinanbu' },
  { value: '131130', label: '渋谷区', kana: 'しぶやく', area: 'ku-seinanbu' },
  { value: '131148', label: '中野区', kana: 'なかのく', area: 'ku-seibu' },
  { value: '131156', label: '杉並区', kana: 'すぎなみく', area: 'ku-seibu' },
  { value: '131164', label: '豊島区', kana: 'としまく', area: 'ku-seihokubu' },
  { value: '131172', label: '北区', kana: 'きたく', area: 'ku-seihokubu' },
  { value: '131181', label: '荒川区', kana: 'あらかわく', area: 'ku-tohokubu' },
  { value: '131199', label: '板橋区', kana: 'いたばしく', area: 'ku-seihokubu' },
  { value: '131202', label: '練馬区', kana: 'ねりまく', area: 'ku-seihokubu' },
  { value: '131211', label: '足立区', kana: 'あだちく', area: 'ku-tohokubu' },
  { value: '131229', label: '葛飾区', kana: 'かつしかく', area: 'ku-tohokubu' },
  { value: '131237', label: '江戸川区', kana: 'えどがわく', area: 'ku-tobu' },
  { value: '132012', label: '八王子市', kana: 'はちおうじし', area: 'minamitama' },
  { value: '132021', label: '立川市', kana: 'たちかわし', area: 'kitatama-seibu' },
  { value: '132039', label: '武蔵野市', kana: 'むさしのし', area: 'kitatama-nanbu' },
  { value: '132047', label: '三鷹市', kana: 'みたかし', area: 'kitatama-nanbu' },
  { value: '132055', label: '青梅市', kana: 'おうめし', area: 'nishitama' },
  { value: '132063', label: '府中市', kana: 'ふちゅうし', area: 'kitatama-nanbu' },
  { value: '132071', label: '昭島市', kana: 'あきしまし', area: 'kitatama-seibu' },
  { value: '132080', label: '調布市', kana: 'ちょうふし', area: 'kitatama-nanbu' },
  { value: '132098', label: '町田市', kana: 'まちだし', area: 'minamitama' },
  { value: '132101', label: '小金井市', kana: 'こがねいし', area: 'kitatama-nanbu' },
  { value: '132110', label: '小平市', kana: 'こだいらし', area: 'kitatama-hokubu' },
  { value: '132128', label: '日野市', kana: 'ひのし', area: 'minamitama' },
  { value: '132136', label: '東村山市', kana: 'ひがしむらやまし', area: 'kitatama-hokubu' },
  { value: '132144', label: '国分寺市', kana: 'こくぶんじし', area: 'kitatama-seibu' },
  { value: '132152', label: '国立市', kana: 'くにたちし', area: 'kitatama-seibu' },
  { value: '132187', label: '福生市', kana: 'ふっさし', area: 'nishitama' },
  { value: '132195', label: '狛江市', kana: 'こまえし', area: 'kitatama-nanbu' },
  { value: '132209', label: '東大和市', kana: 'ひがしやまとし', area: 'kitatama-seibu' },
  { value: '132217', label: '清瀬市', kana: 'きよせし', area: 'kitatama-hokubu' },
  { value: '132225', label: '東久留米市', kana: 'ひがしくるめし', area: 'kitatama-hokubu' },
  { value: '132233', label: '武蔵村山市', kana: 'むさしむらやまし', area: 'kitatama-seibu' },
  { value: '132241', label: '多摩市', kana: 'たまし', area: 'minamitama' },
  { value: '132250', label: '稲城市', kana: 'いなぎし', area: 'minamitama' },
  { value: '132276', label: '羽村市', kana: 'はむらし', area: 'nishitama' },
  { value: '132284', label: 'あきる野市', kana: 'あきるのし', area: 'nishitama' },
  { value: '132292', label: '西東京市', kana: 'にしとうきょうし', area: 'kitatama-hokubu' },
  { value: '133035', label: '瑞穂町', kana: 'みずほまち', area: 'nishitama' },
  { value: '133051', label: '日の出町', kana: 'ひのでまち', area: 'nishitama' },
  { value: '133078', label: '檜原村', kana: 'ひのはらむら', area: 'nishitama' },
  { value: '133086', label: '奥多摩町', kana: 'おくたままち', area: 'nishitama' },
  { value: '133612', label: '大島町', kana: 'おおしままち', area: 'tosho' },
  { value: '133621', label: '利島村', kana: 'としまむら', area: 'tosho' },
  { value: '133639', label: '新島村', kana: 'にいじまむら', area: 'tosho' },
  { value: '133647', label: '神津島村', kana: 'こうづしまむら', area: 'tosho' },
  { value: '133817', label: '三宅村', kana: 'みやけむら', area: 'tosho' },
  { value: '133825', label: '御蔵島村', kana: 'みくらじまむら', area: 'tosho' },
  { value: '134015', label: '八丈町', kana: 'はちじょうまち', area: 'tosho' },
  { value: '134023', label: '青ヶ島村', kana: 'あおがしまむら', area: 'tosho' },
  { value: '134210', label: '小笠原村', kana: 'おがさわらむら', area: 'tosho' },
] as const satisfies readonly MunicipalityTerm[]

export type Municipality = ValueOf<typeof MUNICIPALITIES>
