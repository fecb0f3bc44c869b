import type { Column } from './Column'

import { AUDIENCES, EVENT_KINDS } from '@tokyo-cancer-portal/domain'

import { readDate } from '../read/readDate'
import { readDates } from '../read/readDates'
import { readTerm, readTerms } from '../read/readTerm'
import { readLines, readLongText, readText } from '../read/readText'
import { readTime } from '../read/readTime'

/** What it is, when, and for whom. */
export const subjectColumns: readonly Column[] = [
  {
    path: 'number',
    heading: 'NO',
    aliases: ['番号', 'No.'],
    kind: 'text',
    read: readText(50),
    hint: '行ごとに違う番号です（例：2026-1）。同じ番号の行は、二度取り込んでも一つのイベントになります。',
    example: '例',
  },
  {
    path: 'title',
    heading: '名称',
    aliases: ['イベント名', 'イベント名称', 'タイトル'],
    kind: 'text',
    read: readText(120),
    isNeeded: true,
    hint: 'イベントの名前です。',
    example: '患者サロン「ひだまり」',
  },
  {
    path: 'titleKana',
    heading: '名称（かな）',
    aliases: ['イベント名_カナ'],
    kind: 'text',
    read: readText(200),
    hint: 'オープンデータで使います。空欄でもかまいません。',
    example: 'かんじゃさろん ひだまり',
  },
  {
    path: 'kind',
    heading: '種類',
    kind: 'term',
    vocabulary: EVENT_KINDS,
    read: readTerm(EVENT_KINDS),
    hint: '一つ選びます。',
    example: '患者サロン・交流会',
  },
  {
    path: 'dates.date',
    heading: '開催日',
    aliases: ['開始日', '日付', '開催日時'],
    kind: 'date',
    read: readDate,
    isNeeded: true,
    hint: '西暦でも和暦でもかまいません。',
    example: '2026/12/16',
  },
  {
    path: 'dates.startTime',
    heading: '開始時刻',
    aliases: ['開始時間', '開始'],
    kind: 'time',
    read: readTime,
    hint: '24時間で入力します。',
    example: '14:00',
  },
  {
    path: 'dates.endTime',
    heading: '終了時刻',
    aliases: ['終了時間', '終了'],
    kind: 'time',
    read: readTime,
    hint: '24時間で入力します。',
    example: '15:30',
  },
  {
    path: 'dates.others',
    heading: 'ほかの開催日',
    kind: 'text',
    read: readDates,
    hint: '同じ内容を別の日にも開くとき、「、」で区切って並べます。時刻は同じになります。',
    example: '2027/1/20、2027/2/17',
  },
  {
    path: 'audiences',
    heading: '対象となる方',
    aliases: ['対象', '対象者'],
    kind: 'terms',
    vocabulary: AUDIENCES,
    read: readTerms(AUDIENCES),
    hint: 'いくつかあるときは「、」で区切ります。',
    example: '患者さん、ご家族',
  },
  {
    path: 'audienceNote',
    heading: '対象の補足',
    kind: 'text',
    read: readText(200),
    hint: '当院以外の方も参加できるか、などを書きます。',
    example: '当院以外で治療中の方も参加できます。',
  },
  {
    path: 'summary',
    heading: '要約',
    aliases: ['概要', '説明'],
    kind: 'long-text',
    read: readLongText(300),
    hint: '一覧に出ます。2文までで書きます。',
    example: '同じ病気の方と気軽に話せる集まりです。',
  },
  {
    path: 'body',
    heading: '内容',
    kind: 'long-text',
    read: readLines(5000),
    hint: 'プログラムや講師などです。セルの中で改行すると、段落になります。',
    example: 'お茶を飲みながら、治療や暮らしのことをゆっくり話します。',
  },
]
