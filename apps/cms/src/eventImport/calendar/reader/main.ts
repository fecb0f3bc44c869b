import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { readCalendar } from '@tokyo-cancer-portal/event-import/calendar'
import { buffer } from 'node:stream/consumers'
import { startWatch } from '../../../runtime/startWatch'
import { decodeText } from '../../decodeText'

/**
 * A process that reads one calendar from its standard input, writes what came of it (`CalendarReading`) to its standard output
 * and ends. Arguments: how many milliseconds and megabytes it may take.
 */
startWatch()

const ENCODING = 'カレンダーの文字コードが分かりません。UTF-8のカレンダーを使ってください。'

const text = decodeText(await buffer(process.stdin))
const reading =
  text === null ? { problem: ENCODING } : readCalendar(text, { today: toLocalDate(new Date()) })
const answer =
  'rows' in reading
    ? { ...reading, rows: reading.rows.map((row) => ({ ...row, values: [...row.values] })) }
    : reading
process.stdout.write(JSON.stringify(answer), () => process.exit(0))
