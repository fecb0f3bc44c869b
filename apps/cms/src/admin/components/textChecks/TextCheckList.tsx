import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { TextCheckItem } from '../../../authoring/nightly/readTextChecks'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { countFindings, SEVERITIES } from '../authoring/findingWords'

type Props = {
  admin: string
  items: readonly TextCheckItem[]
  /** Of organizations, by their ids. */
  names: ReadonlyMap<string, string>
  /** Local date. */
  today: string
}

/** More of one document is read in its form. */
const MOST = 10

/** Document by document what is to be mended, with the way to each field. */
export function TextCheckList({ admin, items, names, today }: Props) {
  return (
    <ul className="portal-checks">
      {items.map(({ slug, id, title, organization, findings, count, checkedOn }) => {
        const form = `${admin}/collections/${slug}/${id}`
        const owner = organization === null ? undefined : names.get(organization)
        return (
          <li key={`${slug} ${id}`}>
            <h2>
              <a href={form}>{title}</a>
            </h2>
            <p>
              {COLLECTION_LABELS[slug]}
              {owner !== undefined && `・${owner}`}
              {checkedOn !== '' && `・${checkedOn === today ? '今日' : formatDate(checkedOn)}点検`}
            </p>
            <p>{countFindings(findings)}</p>
            <ul>
              {findings
                .slice(0, MOST)
                .map(({ rule, field, label, message, place, severity, snippet }) => (
                  <li
                    className={`portal-findings__item portal-findings__item--${severity}`}
                    key={`${rule} ${field} ${JSON.stringify(place)} ${snippet} ${message}`}
                  >
                    <strong>{SEVERITIES.find(({ value }) => value === severity)?.label}</strong>{' '}
                    <a href={`${form}?field=${encodeURIComponent(field)}`}>「{label}」を直す</a>
                    <p>
                      {snippet !== '' && `「${snippet}」　`}
                      {message}
                    </p>
                  </li>
                ))}
            </ul>
            {count > MOST && <p>ほか{count - MOST}件は、フォームで見られます。</p>}
          </li>
        )
      })}
    </ul>
  )
}
