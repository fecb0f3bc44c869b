import type { ReturnedItem } from '../../../hospitalHome/returnedItems'
import { COLLECTION_LABELS } from '../../collectionLabels'

/** Something that came back, with what is to be mended; each comment leads to its field. */
export function ReturnedTask({ item, href }: { item: ReturnedItem; href: string }) {
  return (
    <li>
      <a href={href}>{item.title}</a>
      <p>{COLLECTION_LABELS[item.slug]}</p>
      {item.comments.length === 0 && (
        <p>コメントはすべて対応済みです。確かめて、もう一度承認を依頼してください。</p>
      )}
      {item.comments.map(({ body, field }) => (
        <blockquote key={`${field?.path} ${body}`}>
          {field && (
            <a href={`${href}?field=${encodeURIComponent(field.path)}`}>「{field.label}」を直す</a>
          )}
          <p>{body}</p>
        </blockquote>
      ))}
    </li>
  )
}
