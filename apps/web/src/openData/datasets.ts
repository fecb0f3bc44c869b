import {
  EVENT_COLUMNS,
  EVENT_STANDARD_COLUMNS,
  HOSPITAL_COLUMNS,
  HOSPITAL_STANDARD_COLUMNS,
} from '@tokyo-cancer-portal/event-feeds'

export interface Dataset {
  filename: string
  title: string
  /** The definition that its columns follow. */
  standard: string
  description: string
  columns: readonly string[]
}

const RECOMMENDED = '推奨データセット'
const STANDARD = '自治体標準オープンデータセット'

const EVENTS = '公開中のイベントを、1回の開催につき1行で収めています。終了したイベントも含みます。'
const HOSPITALS = 'このサイトに載せている病院を、1病院につき1行で収めています。'

/** The files at `/open-data`, each with its data under `/open-data/<filename>`. */
export const DATASETS = {
  event: {
    filename: '130001_event.csv',
    title: 'イベント一覧',
    standard: RECOMMENDED,
    description: `${EVENTS}中止・延期のときは、名前の前に【中止】【延期】が付きます。`,
    columns: EVENT_COLUMNS,
  },
  eventStandard: {
    filename: '130001_event_standard.csv',
    title: 'イベント一覧',
    standard: STANDARD,
    description: `${EVENTS}中止・延期は「状態」の列に入ります。`,
    columns: EVENT_STANDARD_COLUMNS,
  },
  hospital: {
    filename: '130001_hospital.csv',
    title: '医療機関一覧',
    standard: RECOMMENDED,
    description: `${HOSPITALS}指定の内容は「備考」の列に入ります。`,
    columns: HOSPITAL_COLUMNS,
  },
  hospitalStandard: {
    filename: '130001_hospital_standard.csv',
    title: '医療機関一覧',
    standard: STANDARD,
    description: `${HOSPITALS}指定の内容は「備考」の列に入ります。`,
    columns: HOSPITAL_STANDARD_COLUMNS,
  },
} as const satisfies Record<string, Dataset>

export const openDataPath = ({ filename }: Pick<Dataset, 'filename'>) => `/open-data/${filename}`
