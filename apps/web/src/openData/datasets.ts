import {
  EVENT_COLUMNS,
  EVENT_STANDARD_COLUMNS,
  HOSPITAL_COLUMNS,
  HOSPITAL_STANDARD_COLUMNS,
} from '@tokyo-cancer-portal/event-feeds'

export interface Dataset {
  filename: string
  /** What it is called, among the site's own words. */
  title: 'events' | 'hospitals'
  /** The definition that its columns follow. */
  standard: 'recommended' | 'standard'
  description: 'eventsRecommended' | 'eventsStandard' | 'hospitalsText'
  columns: readonly string[]
}

/** The files at `/open-data`, each with its data under `/open-data/<filename>`. */
export const DATASETS = {
  event: {
    filename: '130001_event.csv',
    title: 'events',
    standard: 'recommended',
    description: 'eventsRecommended',
    columns: EVENT_COLUMNS,
  },
  eventStandard: {
    filename: '130001_event_standard.csv',
    title: 'events',
    standard: 'standard',
    description: 'eventsStandard',
    columns: EVENT_STANDARD_COLUMNS,
  },
  hospital: {
    filename: '130001_hospital.csv',
    title: 'hospitals',
    standard: 'recommended',
    description: 'hospitalsText',
    columns: HOSPITAL_COLUMNS,
  },
  hospitalStandard: {
    filename: '130001_hospital_standard.csv',
    title: 'hospitals',
    standard: 'standard',
    description: 'hospitalsText',
    columns: HOSPITAL_STANDARD_COLUMNS,
  },
} as const satisfies Record<string, Dataset>

export const openDataPath = ({ filename }: Pick<Dataset, 'filename'>) => `/open-data/${filename}`
