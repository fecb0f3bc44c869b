import type { FeedHospital } from '../model/FeedHospital'
import type { FeedSite } from '../model/FeedSite'
import type { HospitalRecord } from './hospitalRecords'
import type { Column } from './openDataCsv'

import { plainLine } from '../text/plainLine'
import { hospitalRecords } from './hospitalRecords'
import { katakana } from './katakana'
import { openDataCsv } from './openDataCsv'
import { TOKYO } from './tokyo'

/** The columns of 自治体標準オープンデータセット「医療機関一覧」; those that the portal does not record stay empty. */
const COLUMNS: readonly Column<HospitalRecord>[] = [
  ['全国地方公共団体コード', () => TOKYO.code],
  ['ID', ({ hospital }) => hospital.id],
  ['名称', ({ hospital }) => plainLine(hospital.name)],
  ['名称_カナ', ({ hospital }) => katakana(hospital.nameKana)],
  ['医療機関の種類', () => '病院'],
  ['所在地_連結表記', ({ hospital }) => plainLine(hospital.address)],
  ['所在地_都道府県', () => TOKYO.name],
  ['所在地_市区町村', ({ municipality }) => municipality],
  ['郵便番号', ({ hospital }) => hospital.postalCode],
  ['電話番号', ({ hospital }) => plainLine(hospital.phone)],
  ['緯度', ({ coordinates }) => coordinates?.latitude],
  ['経度', ({ coordinates }) => coordinates?.longitude],
  ['団体名'],
  ['医療機関コード', ({ hospital }) => hospital.medicalInstitutionCode],
  ['利用可能曜日'],
  ['開始時間'],
  ['終了時間'],
  ['利用可能日時特記事項'],
  ['時間外における対応'],
  ['診療科目'],
  ['病床数'],
  ['災害拠点分類'],
  ['状況'],
  ['URL', ({ website }) => website],
  ['備考', ({ remark }) => remark],
]

/** Hospitals with the columns of 自治体標準オープンデータセット「医療機関一覧」. */
export function hospitalStandardCsv(site: FeedSite, hospitals: readonly FeedHospital[]): string {
  return openDataCsv(COLUMNS, hospitalRecords(site, hospitals))
}

/** The names of the columns, in order. */
export const HOSPITAL_STANDARD_COLUMNS = COLUMNS.map(([name]) => name)
