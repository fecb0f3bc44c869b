import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { EventRecord } from './eventRecords'
import type { Column } from './openDataCsv'

import { basicFee } from '../model/basicFee'
import { markedTitle } from '../model/markedTitle'
import { eventCells } from './eventCells'
import { eventRecords } from './eventRecords'
import { katakana } from './katakana'
import { openDataCsv } from './openDataCsv'
import { TOKYO } from './tokyo'

/** The 32 columns of 推奨データセット「イベント一覧」. No column is for 中止, so the name says it. */
const COLUMNS: readonly Column<EventRecord>[] = [
  ['都道府県コード又は市区町村コード', () => TOKYO.code],
  ['NO', ({ key }) => key],
  ['都道府県名', () => TOKYO.name],
  ['市区町村名'],
  ['イベント名', ({ event, notice }) => markedTitle(event.title, notice)],
  ['イベント名_カナ', ({ event }) => katakana(event.titleKana)],
  ['イベント名_英語'],
  ['開始日', eventCells.date],
  ['終了日', eventCells.date],
  ['開始時間', eventCells.startTime],
  ['終了時間', eventCells.endTime],
  ['開始日時特記事項', eventCells.dateNote],
  ['説明', eventCells.summary],
  ['料金(基本)', ({ event }) => basicFee(event)],
  ['料金(詳細)', eventCells.feeNote],
  ['連絡先名称', eventCells.contactName],
  ['連絡先電話番号', eventCells.contactPhone],
  ['連絡先内線番号'],
  ['主催者', eventCells.organizer],
  ['場所名称', eventCells.venueName],
  ['住所', eventCells.address],
  ['方書'],
  ['緯度', eventCells.latitude],
  ['経度', eventCells.longitude],
  ['アクセス方法', eventCells.access],
  ['駐車場情報'],
  ['定員', eventCells.capacity],
  ['参加申込終了日', eventCells.deadlineDate],
  ['参加申込終了時間', eventCells.deadlineTime],
  ['参加申込方法', eventCells.application],
  ['URL', ({ url }) => url],
  ['備考', eventCells.remark],
]

/** Events with the columns of 推奨データセット「イベント一覧」, one row for each occurrence. */
export function eventCsv(site: FeedSite, events: readonly FeedEvent[]): string {
  return openDataCsv(COLUMNS, eventRecords(site, events))
}

/** The names of the columns, in order. */
export const EVENT_COLUMNS = COLUMNS.map(([name]) => name)
