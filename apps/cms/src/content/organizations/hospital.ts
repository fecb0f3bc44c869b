import type { CancerType, Confidence, Designation, Municipality } from '@tokyo-cancer-portal/domain'
import type { OrganizationSeed } from '../types/documents'
import type { Source } from '../types/shared'
import { DESIGNATION_SOURCES, type DesignationSource } from './designationSources'

type HospitalFacts = {
  slug: string
  name: string
  nameKana?: string
  /** The name as the Kanto-Shin'etsu Regional Bureau of Health and Welfare lists it. */
  registeredName: string
  /** Nine digits: prefecture and the seven of the bureau's list. */
  medicalInstitutionCode: string
  formerNames?: { name: string; nameKana?: string }[]
  municipality: Municipality
  postalCode: string
  address: string
  /** Centre of the town (町丁目), not of the building; degrees. */
  latitude: number
  longitude: number
  designations: {
    type: Designation
    cancers?: CancerType[]
    validFrom?: string
    /** The source that names the hospital. */
    basis: DesignationSource
    confidence: Confidence
    note?: string
  }[]
  /** Sources of the record beside those of the designations. */
  furtherSources?: DesignationSource[]
  confidence: Confidence
}

const REGISTER: Source = {
  label: '関東信越厚生局「コード内容別医療機関一覧」（名称、所在地、医療機関コード）',
  asOf: '2025-08',
}

const TOWN_CENTRES: Source = {
  label: 'Geolonia 住所データ（CC BY 4.0）をもとに作成（町丁目の中心の緯度・経度）',
  url: 'https://github.com/geolonia/japanese-addresses',
  asOf: '2024-01-15',
}

const RENAMED =
  '平成30年（2018年）と令和3年（2021年）の病院の一覧を、令和7年（2025年）8月の関東信越厚生局の一覧と照らし合わせて確認'

/** What a designation from an official but old list says where it has no note of its own. */
const NOTES: Partial<Record<DesignationSource, string>> = {
  mhlwRecommendation2021: '令和3年（2021年）9月の国の資料にもとづきます。現在の指定は未確認です。',
}

/** Makes an organization of a hospital's facts, with the sources spelled out for the page. */
export function hospital(facts: HospitalFacts): OrganizationSeed {
  const { designations, furtherSources = [], formerNames, slug, ...plain } = facts
  const sources = new Set([...designations.map(({ basis }) => basis), ...furtherSources])
  return {
    key: `organization:${slug}`,
    slug,
    kind: 'hospital',
    ...plain,
    ...(formerNames
      ? { formerNames: formerNames.map((former) => ({ ...former, source: RENAMED })) }
      : {}),
    designations: designations.map(({ basis, ...designation }) => {
      const { label, url, asOf }: Source = DESIGNATION_SOURCES[basis]
      return { note: NOTES[basis], ...designation, source: label, sourceUrl: url, asOf }
    }),
    coordinatePrecision: 'town',
    sources: [REGISTER, TOWN_CENTRES, ...[...sources].map((code) => DESIGNATION_SOURCES[code])],
  }
}
