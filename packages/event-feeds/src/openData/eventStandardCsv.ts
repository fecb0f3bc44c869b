import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { EventRecord } from './eventRecords'
import type { Column } from './openDataCsv'

import {
  AUDIENCES,
  EVENT_KINDS,
  EVENT_STATUSES,
  FEE_KINDS,
  labelOf,
  MUNICIPALITIES,
} from '@tokyo-cancer-portal/domain'

import { basicFee } from '../model/basicFee'
import { takesPlaceAtVenue } from '../model/takesPlaceAtVenue'
import { plainLine } from '../text/plainLine'
import { eventCells } from './eventCells'
import { eventRecords } from './eventRecords'
import { katakana } from './katakana'
import { openDataCsv } from './openDataCsv'
import { TOKYO } from './tokyo'

const townOf = ({ event }: EventRecord) =>
  takesPlaceAtVenue(event) ? labelOf(MUNICIPALITIES, event.venue.municipality) : ''

/** The columns of 自治体標準オープンデータセット「イベント一覧」. */
const COLUMNS: readonly Column<EventRecord>[] = [
  ['全国地方公共団体コード', () => TOKYO.code],
  ['法人番号'],
  ['ID', ({ key }) => key],
  ['地方公共団体名', () => TOKYO.name],
  ['イベント名', ({ event }) => plainLine(event.title)],
  ['イベント名_カナ', ({ event }) => katakana(event.titleKana)],
  ['イベント名_英語'],
  ['イベント通称'],
  ['サブタイトル'],
  ['コンテンツURL', ({ url }) => url],
  ['状態', ({ event, notice }) => labelOf(EVENT_STATUSES, notice ?? event.status)],
  ['キーワード'],
  ['タグ'],
  ['開催パターン'],
  ['開始日', eventCells.date],
  ['終了日', eventCells.date],
  ['開始時間', eventCells.startTime],
  ['終了時間', eventCells.endTime],
  ['開始日時特記事項', eventCells.dateNote],
  ['概要', eventCells.summary],
  ['説明'],
  ['イベント種類', ({ event }) => labelOf(EVENT_KINDS, event.kind)],
  ['料金(基本)', ({ event }) => basicFee(event)],
  ['料金(詳細)', eventCells.feeNote],
  ['料金種別', ({ event }) => labelOf(FEE_KINDS, event.fee.kind)],
  ['主催者', eventCells.organizer],
  ['共催団体', eventCells.coOrganizers],
  [
    '対象者',
    ({ event }) =>
      [...event.audiences.map((value) => labelOf(AUDIENCES, value)), plainLine(event.audienceNote)]
        .filter(Boolean)
        .join(';'),
  ],
  ['場所名称', eventCells.venueName],
  ['所在地_連結表記', eventCells.address],
  ['所在地_都道府県', (record) => townOf(record) && TOKYO.name],
  ['所在地_市区町村', townOf],
  ['建物名等(方書)'],
  ['緯度', eventCells.latitude],
  ['経度', eventCells.longitude],
  ['アクセス方法', eventCells.access],
  ['駐車場情報'],
  ['定員', eventCells.capacity],
  ['参加申込終了日', eventCells.deadlineDate],
  ['参加申込終了時間', eventCells.deadlineTime],
  ['参加申込方法', eventCells.application],
  ['連絡先名称', eventCells.contactName],
  ['連絡先電話番号', eventCells.contactPhone],
  ['連絡先内線番号'],
  ['画像'],
  ['URL', ({ url }) => url],
  ['備考', eventCells.remark],
]

/** Events with the columns of 自治体標準オープンデータセット, one row for each occurrence. */
export function eventStandardCsv(site: FeedSite, events: readonly FeedEvent[]): string {
  return openDataCsv(COLUMNS, eventRecords(site, events))
}

/** The names of the columns, in order. */
export const EVENT_STANDARD_COLUMNS = COLUMNS.map(([name]) => name)
