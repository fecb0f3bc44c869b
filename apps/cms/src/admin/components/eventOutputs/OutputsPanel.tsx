'use client'

import type { EventOutputs } from '../../../eventOutputs/eventOutputs'
import { CopyText } from './CopyText'
import { visitsInWords } from './visitsInWords'
import { useOutputs } from './useOutputs'

const NOTES = {
  loading: '確かめています…',
  failed: 'いまは表示できません。しばらくしてから、画面を読み込み直してください。',
  unpublished:
    '公開されると、ポスター、QRコード、お知らせの文章などを、ここから使えるようになります。',
}

/** 広報に使う: what a published event can be made known with. All of it says what is published, not what is being written. */
export function OutputsPanel() {
  const asked = useOutputs()
  if (asked.state === 'hidden') return null
  return (
    <section aria-label="広報に使う" className="portal-outputs">
      <h3>広報に使う</h3>
      {asked.state === 'published' ? (
        <Published outputs={asked.outputs} />
      ) : (
        <p>{NOTES[asked.state]}</p>
      )}
    </section>
  )
}

function Published({ outputs: { links, messages, snippet, visits } }: { outputs: EventOutputs }) {
  const { mail, line } = messages
  return (
    <>
      <p>公開してから：{visitsInWords(visits)}</p>
      <p>いまサイトに載っている内容で作られています。</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="noreferrer" target="_blank">
              {label}
              <span className="portal-outputs__new">新しいタブで開きます</span>
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>お知らせの文章</summary>
        <CopyText label="メールの件名" text={mail.subject} />
        <CopyText label="メールの本文" text={mail.body} />
        <CopyText label="LINEの文章" text={line} />
      </details>
      {snippet && (
        <details>
          <summary>病院のサイトに載せる</summary>
          <CopyText
            label="病院サイト用コード"
            note="これからのイベントの一覧を、病院のサイトに表示するコードです。サイトを管理している方に渡し、表示したい場所に貼り付けてもらってください。新しいイベントは自動で加わります。"
            text={snippet}
          />
        </details>
      )}
    </>
  )
}
