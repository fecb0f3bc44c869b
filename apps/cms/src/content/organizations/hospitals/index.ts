import type { OrganizationSeed } from '../../types/documents'
import { bokutohHospital } from './bokutohHospital'
import { cancerInstituteAriakeHospital } from './cancerInstituteAriakeHospital'
import { instituteOfScienceTokyoHospital } from './instituteOfScienceTokyoHospital'
import { iuhwMitaHospital } from './iuhwMitaHospital'
import { japaneseRedCrossMedicalCenter } from './japaneseRedCrossMedicalCenter'
import { jikeiDaisanHospital } from './jikeiDaisanHospital'
import { jikeiUniversityHospital } from './jikeiUniversityHospital'
import { juntendoNerimaHospital } from './juntendoNerimaHospital'
import { juntendoUniversityHospital } from './juntendoUniversityHospital'
import { kantoCentralHospital } from './kantoCentralHospital'
import { keioUniversityHospital } from './keioUniversityHospital'
import { komagomeHospital } from './komagomeHospital'
import { kyorinUniversityHospital } from './kyorinUniversityHospital'
import { mitsuiMemorialHospital } from './mitsuiMemorialHospital'
import { musashinoRedCrossHospital } from './musashinoRedCrossHospital'
import { nationalCancerCenterHospital } from './nationalCancerCenterHospital'
import { nationalCenterForGlobalHealth } from './nationalCenterForGlobalHealth'
import { ncchdHospital } from './ncchdHospital'
import { nhoDisasterMedicalCenter } from './nhoDisasterMedicalCenter'
import { nhoTokyoHospital } from './nhoTokyoHospital'
import { nhoTokyoMedicalCenter } from './nhoTokyoMedicalCenter'
import { nihonUniversityItabashiHospital } from './nihonUniversityItabashiHospital'
import { nipponMedicalSchoolHospital } from './nipponMedicalSchoolHospital'
import { nipponMedicalSchoolTamaNagayama } from './nipponMedicalSchoolTamaNagayama'
import { nttMedicalCenterTokyo } from './nttMedicalCenterTokyo'
import { omeMedicalCenter } from './omeMedicalCenter'
import { saiseikaiCentralHospital } from './saiseikaiCentralHospital'
import { showaGeneralHospital } from './showaGeneralHospital'
import { showaMedicalUniversityHospital } from './showaMedicalUniversityHospital'
import { stLukesInternationalHospital } from './stLukesInternationalHospital'
import { tachikawaHospital } from './tachikawaHospital'
import { tamaMedicalCenter } from './tamaMedicalCenter'
import { teikyoUniversityHospital } from './teikyoUniversityHospital'
import { tobuChiikiHospital } from './tobuChiikiHospital'
import { tohoUniversityOmoriMedicalCenter } from './tohoUniversityOmoriMedicalCenter'
import { tokyoChildrensMedicalCenter } from './tokyoChildrensMedicalCenter'
import { tokyoGeriatricMedicalCenter } from './tokyoGeriatricMedicalCenter'
import { tokyoKyosaiHospital } from './tokyoKyosaiHospital'
import { tokyoMedicalUniversityHachioji } from './tokyoMedicalUniversityHachioji'
import { tokyoMedicalUniversityHospital } from './tokyoMedicalUniversityHospital'
import { tokyoShinagawaHospital } from './tokyoShinagawaHospital'
import { tokyoTeishinHospital } from './tokyoTeishinHospital'
import { toranomonHospital } from './toranomonHospital'
import { twmuAdachiMedicalCenter } from './twmuAdachiMedicalCenter'
import { universityOfTokyoHospital } from './universityOfTokyoHospital'

/** The hospitals of Tokyo that hold a cancer designation, as far as the stored sources name them. */
export const hospitals: readonly OrganizationSeed[] = [
  nationalCancerCenterHospital,
  komagomeHospital,
  cancerInstituteAriakeHospital,
  jikeiUniversityHospital,
  toranomonHospital,
  juntendoUniversityHospital,
  universityOfTokyoHospital,
  instituteOfScienceTokyoHospital,
  nipponMedicalSchoolHospital,
  stLukesInternationalHospital,
  bokutohHospital,
  nttMedicalCenterTokyo,
  showaMedicalUniversityHospital,
  tohoUniversityOmoriMedicalCenter,
  nhoTokyoMedicalCenter,
  japaneseRedCrossMedicalCenter,
  keioUniversityHospital,
  nationalCenterForGlobalHealth,
  tokyoMedicalUniversityHospital,
  teikyoUniversityHospital,
  nihonUniversityItabashiHospital,
  omeMedicalCenter,
  tokyoMedicalUniversityHachioji,
  nhoDisasterMedicalCenter,
  musashinoRedCrossHospital,
  kyorinUniversityHospital,
  tamaMedicalCenter,
  showaGeneralHospital,
  nipponMedicalSchoolTamaNagayama,
  tachikawaHospital,
  twmuAdachiMedicalCenter,
  mitsuiMemorialHospital,
  iuhwMitaHospital,
  saiseikaiCentralHospital,
  juntendoNerimaHospital,
  jikeiDaisanHospital,
  kantoCentralHospital,
  tokyoTeishinHospital,
  nhoTokyoHospital,
  tokyoGeriatricMedicalCenter,
  tokyoKyosaiHospital,
  tobuChiikiHospital,
  tokyoShinagawaHospital,
  tokyoChildrensMedicalCenter,
  ncchdHospital,
]
