import {
  countRegister,
  type HospitalTotalsValue,
  nextRegisterChange,
  publishedCounts,
  type RegisterEntry,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { isLive, type StoredRow } from '../../hooks/liveCopy'
import type { KnownRegister } from './KnownRegister'

type HospitalRow = StoredRow & RegisterEntry

/** The published hospitals as they are stored; a draft beside the live copy is not read. In the transaction of `req`. */
export async function liveHospitals(req: PayloadRequest): Promise<HospitalRow[]> {
  const { docs } = await req.payload.db.find<HospitalRow>({
    collection: 'organizations',
    where: { and: [{ kind: { equals: 'hospital' } }, { _status: { equals: 'published' } }] },
    select: {
      name: true,
      formerNames: true,
      designations: true,
      services: true,
      consultationCenter: true,
      _status: true,
      deletedAt: true,
    },
    sort: 'nameKana',
    pagination: false,
    req,
  })
  return docs.filter(isLive)
}

/** What is counted on a local date: the hospitals that are public, and the numbers that staff have entered. */
export async function readRegister(req: PayloadRequest, today: string): Promise<KnownRegister> {
  const hospitals = await liveHospitals(req)
  const settings = await req.payload.db.findGlobal<{ hospitalTotals?: HospitalTotalsValue }>({
    slug: 'site-settings',
    req,
  })
  return {
    today,
    listed: countRegister(hospitals, today),
    published: publishedCounts(settings?.hospitalTotals),
    changesOn: nextRegisterChange(hospitals, today),
  }
}
