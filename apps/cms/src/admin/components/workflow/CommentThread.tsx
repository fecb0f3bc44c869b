'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CommentEntry } from '../../../workflow/comments/commentOf'
import { formatInstant } from '../../formatInstant'

type Props = {
  comments: readonly CommentEntry[]
  canResolve: boolean
  fields: readonly { path: string; label: string }[]
  labels: ReadonlyMap<string, string>
  isBlocked: boolean
  onAct: (path: string, body: object, done: string) => Promise<void>
}

/** What people said about the document and its fields; what was dealt with is folded away. */
export function CommentThread(props: Props) {
  const { comments, fields, isBlocked, onAct } = props
  const [body, setBody] = useState('')
  const [field, setField] = useState('')
  const id = useId()
  const open = comments.filter(({ resolved }) => !resolved)
  const resolved = comments.filter((comment) => comment.resolved)
  return (
    <section aria-label="コメント" className="portal-comments">
      <h3>コメント{open.length > 0 && `（${open.length}件）`}</h3>
      <List {...props} comments={open} />
      {resolved.length > 0 && (
        <details>
          <summary>対応済みのコメント（{resolved.length}件）</summary>
          <List {...props} comments={resolved} />
        </details>
      )}
      <details>
        <summary>コメントを書く</summary>
        <label htmlFor={`${id}-field`}>どの項目について</label>
        <select id={`${id}-field`} onChange={({ target }) => setField(target.value)} value={field}>
          <option value="">全体について</option>
          {fields.map((one) => (
            <option key={one.path} value={one.path}>
              {one.label}
            </option>
          ))}
        </select>
        <label htmlFor={id}>コメント（公開されません）</label>
        <textarea
          id={id}
          maxLength={2000}
          onChange={({ target }) => setBody(target.value)}
          rows={3}
          value={body}
        />
        <Button
          buttonStyle="secondary"
          disabled={isBlocked || body.trim() === ''}
          margin={false}
          onClick={() =>
            void onAct(
              'comments',
              { body: body.trim(), ...(field === '' ? {} : { field }) },
              'コメントを残しました。',
            )
          }
          size="medium"
        >
          コメントを残す
        </Button>
      </details>
    </section>
  )
}

function List({ comments, canResolve, labels, isBlocked, onAct }: Props) {
  if (comments.length === 0) return null
  return (
    <ul>
      {comments.map((comment) => (
        <li key={comment.id}>
          <p className="portal-comments__place">
            {comment.field ? (labels.get(comment.field) ?? comment.field) : '全体について'}
          </p>
          <p className="portal-comments__body">{comment.body}</p>
          <p className="portal-comments__by">
            {comment.author.isExternal && (
              <span className="portal-comments__external">外部の確認者</span>
            )}
            {comment.author.name}・{formatInstant(comment.at)}
          </p>
          {canResolve && !comment.resolved && (
            <Button
              buttonStyle="subtle"
              disabled={isBlocked}
              margin={false}
              onClick={() =>
                void onAct(`comments/${comment.id}/resolve`, {}, 'コメントを対応済みにしました。')
              }
              size="small"
            >
              対応済みにする
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
