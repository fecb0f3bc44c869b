import { strToU8, type Zippable, zipSync } from 'fflate'

type XlsxParts = {
  /** What stands in `<sheetData>`. */
  rows: string
  sharedStrings?: string
  workbookPr?: string
  sheetName?: string
  /** Other files, or other contents of these. */
  files?: Readonly<Record<string, string | Uint8Array>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** An .xlsx of one sheet, written by hand: also what no spreadsheet would write. */
export function makeXlsx({
  rows,
  sharedStrings,
  workbookPr = '',
  sheetName = 'Sheet1',
  files = {},
}: XlsxParts): Uint8Array {
  const texts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${workbookPr}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...(sharedStrings !== undefined && {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings}</sst>`,
    }),
    ...files,
  }
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(texts)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries)
}

/** Rows of texts for `<sheetData>`. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (cells) =>
        `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')
}
