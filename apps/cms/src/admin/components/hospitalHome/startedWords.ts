import { dayInWords } from './dateWords'

type Started = { firstDate: string | null; isNew: boolean; hasFlyer: boolean }

/** What the form says when the next edition of an event is opened in it for the first time. */
export function startedWords({ firstDate, isNew, hasFlyer }: Started): string {
  const begun = isNew ? '前回の内容で下書きを作りました。' : '先ほど作った下書きを開きました。'
  const dated = firstDate
    ? `日付は${dayInWords(firstDate)}にしてあります。`
    : '開催日を入れてください。'
  const checked = hasFlyer ? '日付・締切・本文・チラシ' : '日付・締切・本文'
  return `${begun}${dated}${checked}を確かめてから、承認を依頼してください。`
}
