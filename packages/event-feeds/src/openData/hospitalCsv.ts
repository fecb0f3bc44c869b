import type { FeedHospital } from '../model/FeedHospital'
import type { FeedSite } from '../model/FeedSite'
import type { HospitalRecord } from './hospitalRecords'
import type { Column } from './openDataCsv'

import { plainLine } from '../text/plainLine'
import { hospitalRecords } from './hospitalRecords'
import { katakana } from './katakana'
import { openDataCsv } from './openDataCsv'
import { TOKYO } from './tokyo'

/** The 26 columns of 推奨データセット「医療機関一覧」; those that the portal does not record stay empty. */
const COLUMNS: readonly Column<HospitalRecord>[] = [
  ['都道府県コード又は市区町村コード', () => TOKYO.code],
  ['NO', ({ hospital }) => hospital.id],
  ['都道府県名', () => TOKYO.name],
  ['市区町村名', ({ municipality }) => municipality],
  ['名称', ({ hospital }) => plainLine(hospital.name)],
  ['名称_カナ', ({ hospital }) => katakana(hospital.nameKana)],
  ['医療機関の種類', () => '病院'],
  ['住所', ({ hospital }) => plainLine(hospital.address)],
  ['方書', ({ hospital }) => plainLine(hospital.building)],
  ['緯度', ({ coordinates }) => coordinates?.latitude],
  ['経度', ({ coordinates }) => coordinates?.longitude],
  ['電話番号', ({ hospital }) => plainLine(hospital.phone)],
  ['内線番号'],
  ['FAX番号'],
  ['法人番号'],
  ['法人の名称'],
  ['医療機関コード', ({ hospital }) => hospital.medicalInstitutionCode],
  ['診療曜日'],
  ['診療開始時間'],
  ['診療終了時間'],
  ['診療日時特記事項'],
  ['時間外における対応'],
  ['診療科目'],
  ['病床数'],
  ['URL', ({ website }) => website],
  ['備考', ({ remark }) => remark],
]

/** Hospitals with the columns of 推奨データセット「医療機関一覧」. */
export function hospitalCsv(site: FeedSite, hospitals: readonly FeedHospital[]): string {
  return openDataCsv(COLUMNS, hospitalRecords(site, hospitals))
}

/** The names of the columns, in order. */
export const HOSPITAL_COLUMNS = COLUMNS.map(([name]) => name)
