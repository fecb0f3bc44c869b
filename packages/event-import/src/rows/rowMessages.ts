import type { CellMessage } from '../model/ImportedTable'

type Read = ReadonlyMap<string, unknown>

type Rule = {
  column: string
  message: string
  isProblem: boolean
  applies: (read: Read, today: string) => boolean
}

const text = (read: Read, path: string): string => {
  const value = read.get(path)
  return typeof value === 'string' ? value : ''
}
const lastDate = (read: Read): string =>
  [text(read, 'dates.date'), ...((read.get('dates.others') as string[] | undefined) ?? [])]
    .toSorted()
    .at(-1) ?? ''
const isAtVenue = (read: Read): boolean => ['venue', 'hybrid'].includes(text(read, 'format'))
const isOnline = (read: Read): boolean => ['online', 'hybrid'].includes(text(read, 'format'))
const CONTACTS = ['contact.name', 'contact.phone', 'contact.email']

/** What cells say together: contradictions, which the form would not take either, and what it will ask for. */
const RULES: readonly Rule[] = [
  {
    column: '終了時刻',
    message: '開始時刻より後にしてください。',
    isProblem: true,
    applies: (read) =>
      read.has('dates.startTime') &&
      read.has('dates.endTime') &&
      text(read, 'dates.endTime') <= text(read, 'dates.startTime'),
  },
  {
    column: '終了時刻',
    message: '開始時刻も入力してください。',
    isProblem: true,
    applies: (read) => read.has('dates.endTime') && !read.has('dates.startTime'),
  },
  {
    column: '締切日',
    message: '最後の開催日より前にしてください。',
    isProblem: true,
    applies: (read) =>
      read.has('application.deadlineDate') &&
      read.has('dates.date') &&
      text(read, 'application.deadlineDate') > lastDate(read),
  },
  {
    column: '締切日',
    message: '受付開始日より後にしてください。',
    isProblem: true,
    applies: (read) =>
      read.has('application.deadlineDate') &&
      read.has('application.opensOn') &&
      text(read, 'application.deadlineDate') < text(read, 'application.opensOn'),
  },
  {
    column: '締切時刻',
    message: '締切日も入力してください。',
    isProblem: true,
    applies: (read) =>
      read.has('application.deadlineTime') && !read.has('application.deadlineDate'),
  },
  {
    column: '金額（円）',
    message: '参加費が「有料」のときだけ入力してください。',
    isProblem: true,
    applies: (read) => read.has('fee.amount') && text(read, 'fee.kind') !== 'paid',
  },
  {
    column: '会場の名前',
    message: '開催形式がオンラインだけのときは、会場を空欄にしてください。',
    isProblem: true,
    applies: (read) =>
      read.has('format') &&
      !isAtVenue(read) &&
      ['venue.name', 'venue.address', 'venue.postalCode', 'venue.access'].some((path) =>
        read.has(path),
      ),
  },
  {
    column: '参加用のURL',
    message: '開催形式が会場だけのときは、空欄にしてください。',
    isProblem: true,
    applies: (read) =>
      read.has('format') &&
      !isOnline(read) &&
      ['online.url', 'online.note'].some((path) => read.has(path)),
  },
  {
    column: '開催日',
    message: '過ぎた日付です。',
    isProblem: false,
    applies: (read, today) => read.has('dates.date') && lastDate(read) < today,
  },
  {
    column: '種類',
    message: '空欄です。下書きを作った後に、フォームで選んでください。',
    isProblem: false,
    applies: (read) => !read.has('kind'),
  },
  {
    column: '開催形式',
    message: '空欄です。下書きを作った後に、フォームで選んでください。',
    isProblem: false,
    applies: (read) => !read.has('format'),
  },
  {
    column: '会場の名前',
    message: '空欄です。下書きを作った後に、フォームで入力してください。',
    isProblem: false,
    applies: (read) => isAtVenue(read) && !read.has('venue.name'),
  },
  {
    column: '問い合わせ先',
    message: '空欄です。下書きを作った後に、フォームで入力してください。',
    isProblem: false,
    applies: (read) => !CONTACTS.some((path) => read.has(path)),
  },
]

/** What is to be said of a row beyond its cells; of a cell that could not be read enough is said already. */
export function rowMessages(
  read: Read,
  said: readonly CellMessage[],
  today: string,
): CellMessage[] {
  const wrong = new Set(said.map(({ column }) => column))
  return RULES.filter(({ column, applies }) => !wrong.has(column) && applies(read, today)).map(
    ({ column, message, isProblem }) => ({ column, message, isProblem }),
  )
}
