import { questionWords } from '@tokyo-cancer-portal/chatbot'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { QuestionGroup } from '../../../chat/learning/QuestionGroup'
import { KIND_LABELS, LIST_LABELS } from '../../../chat/counts/replyTerms'
import { BeginEntry } from '../searchLab/BeginEntry'
import { GroupActions } from './GroupActions'
import { recordHref } from './recordHref'

interface GroupCardProps {
  group: QuestionGroup
  admin: string
  siteUrl: string
  mayAnswer: boolean
  mayAddWord: boolean
}

/** Questions that ask the same: how often, what the chatbot replied, and what can be done about them. */
export function GroupCard({ group, admin, siteUrl, mayAnswer, mayAddWord }: GroupCardProps) {
  const { text, texts, days30, days90, lastDay, unsure, wrong, reply, setAsideBy, answer } = group
  const others = texts.filter((other) => other !== text)
  return (
    <li>
      <h3 className="portal-learning__question">{text}</h3>
      {others.length > 0 && (
        <details>
          <summary>ほかの聞き方（{others.length}）</summary>
          <ul>
            {others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </details>
      )}
      <p>
        30日間に{days30}回、90日間に{days90}回（最後は{formatDate(lastDay, { era: false })}）
        {reasonsOf(group)}
      </p>
      <p>
        チャットの返事：{KIND_LABELS[reply.kind]}
        {reply.list !== '' && `（${LIST_LABELS[reply.list] ?? reply.list}）`}
        {reply.record !== '' && (
          <>
            {'。最初に示した情報は'}
            <a href={recordHref(reply.record, { admin, siteUrl })}>
              {reply.recordTitle || reply.record}
            </a>
          </>
        )}
      </p>
      {reply.text !== '' && (
        <blockquote className="portal-learning__reply">{reply.text}</blockquote>
      )}
      {setAsideBy !== null && (
        <p>{setAsideBy === '' ? '職員' : `${setAsideBy}さん`}が「対応しない」としました。</p>
      )}
      {answer && (
        <p>
          <a href={`${admin}/collections/chat-answers/${answer.id}`}>
            {answer.isPublished ? '公開した答えを開く' : '作り始めた下書きを開く'}
          </a>
        </p>
      )}
      <div className="portal-lab__buttons">
        <GroupActions
          group={group.group}
          isSetAside={setAsideBy !== null}
          mayAnswer={mayAnswer && answer === null}
          text={text}
        />
        {mayAddWord &&
          setAsideBy === null &&
          unsure + wrong > 0 &&
          questionWords(text).map((word) => (
            <BeginEntry
              about={text}
              beginning={{ word }}
              button={`「${word}」を同義語に加える`}
              key={word}
            />
          ))}
      </div>
    </li>
  )
}

function reasonsOf({ refused, unsure, wrong }: QuestionGroup): string {
  const reasons = [
    ['答えずに窓口を案内', refused],
    ['確かな答えなし', unsure],
    ['いいえ・違う', wrong],
  ] as const
  const said = reasons.filter(([, count]) => count > 0)
  return `　${said.map(([label, count]) => `${label} ${count}回`).join('、')}`
}
