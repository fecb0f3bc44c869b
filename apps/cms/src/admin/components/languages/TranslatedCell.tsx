import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { DefaultServerCellComponentProps } from 'payload'
import { textInJapanese } from '../../textInJapanese'
import { CellFrame } from '../CellFrame'

const SHOWN_CHARACTERS = 100

/** A text of a row; where nobody has translated it the Japanese one, which says that it is Japanese. */
export async function TranslatedCell(props: DefaultServerCellComponentProps) {
  const { cellData, collectionSlug, field, link, linkURL, payload, rowData, viewType } = props
  const name = 'name' in field ? field.name : ''
  const own = typeof cellData === 'string' ? cellData : ''
  const japanese =
    own === ''
      ? textInJapanese(
          await payload.db.findOne({
            collection: collectionSlug,
            where: { id: { equals: rowData.id } },
            select: { [name]: true },
          }),
          name,
        )
      : ''
  return (
    <CellFrame {...{ collectionSlug, link, linkURL, rowData, viewType }}>
      {japanese === '' ? (
        shortened(own) || '（未入力）'
      ) : (
        <span className="portal-untranslated">
          <span lang={DEFAULT_LANGUAGE}>{shortened(japanese)}</span> <small>日本語</small>
        </span>
      )}
    </CellFrame>
  )
}

const shortened = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
