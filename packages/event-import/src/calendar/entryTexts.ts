import type ICAL from 'ical.js'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import type { CellMessage } from '../model/ImportedTable'
import type { CellReader } from '../model/Reading'

import { readLines, readText } from '../read/readText'
import { refusalOf } from '../rows/refusalOf'
import { textOf } from './Entry'
import { htmlText, isHtml } from './htmlText'

type Said = { values: Map<string, unknown>; messages: CellMessage[] }

const TO_THE_FORM = '空欄にしました。フォームで入力してください。'
/** Of a page or a meeting, which would become public with the place: `https://…` or `meeting.example/…`. */
const ADDRESS = /[a-z]:\/\/|[a-z0-9-]\.[a-z]{2,}\/\S/i
/** Calendars write the way into a meeting into the description of their own accord. */
const MEETING =
  /(?:^|[^a-z0-9-])(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com)\/\S/i
const MAIL = /@|^mailto:/i

/** What an event of a calendar says in words. Nothing is guessed: what has no field of its own stays in the calendar. */
export function entryTexts(event: ICAL.Component): Said {
  const values = new Map<string, unknown>()
  const messages: CellMessage[] = []
  const say = (column: string, message: string, isProblem = false) =>
    messages.push({ column, message, isProblem })
  const read = (
    column: string,
    path: string,
    text: string,
    reader: CellReader,
    unlisted = text,
  ) => {
    if (text === '') return
    const refusal = refusalOf(unlisted)
    const reading = refusal === null ? reader(text, { isFrom1904: false }) : { problem: refusal }
    if ('problem' in reading) say(column, `${reading.problem}${TO_THE_FORM}`)
    else if (reading.value !== '') values.set(path, reading.value)
  }

  const title = textOf(event, 'summary')
  const refusal = refusalOf(title)
  const named = readText(120)(title, { isFrom1904: false })
  if (refusal !== null) say('名称', refusal, true)
  else if ('problem' in named) say('名称', named.problem, true)
  else if (named.value === '') say('名称', '空欄です。カレンダーで名前を付けてください。', true)
  else values.set('title', named.value)

  const place = textOf(event, 'location')
  if (ADDRESS.test(place)) {
    say(
      '場所',
      '場所にURLが入っているので、空欄にしました。オンラインのときは、フォームで入力してください。',
    )
  } else read('場所', 'venue.name', place, readText(200))

  const body = bodyOf(event)
  // A list begins with a sign that a formula may begin with, and a space.
  read('内容', 'body', body, readLines(5000), body.replace(/^[-+]\s/, ''))

  if (values.has('body') && MEETING.test(body)) {
    say('内容', 'オンライン会議に入るURLが入っています。そのまま公開してよいか確かめてください。')
  }

  const contact = textOf(event, 'contact')
  const organizer: unknown = event.getFirstProperty('organizer')?.getFirstParameter('cn')
  const name = typeof organizer === 'string' && !MAIL.test(organizer) ? organizer.trim() : ''
  read('問い合わせ先', 'contact.name', contact || name, readText(200))
  if (contact === '' && values.has('contact.name')) {
    say('問い合わせ先', 'カレンダーの主催者の名前です。載せてよいか確かめてください。')
  }
  if (textOf(event, 'status').toUpperCase() === 'TENTATIVE') {
    say('日時', 'カレンダーでは「仮の予定」です。決まっているか確かめてください。')
  }
  return { values, messages }
}

/** The description, and the address of a page about the event where the description does not name it. */
function bodyOf(event: ICAL.Component): string {
  const description = textOf(event, 'description')
  const words = (isHtml(description) ? htmlText(description) : description).trim()
  const url = textOf(event, 'url')
  return isSafeUrl(url) && !words.includes(url) ? `${words}\n${url}`.trim() : words
}
