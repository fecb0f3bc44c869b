import type { Translations } from '../../Translations'
import { aboutThisPortal } from './aboutThisPortal'
import { accessibility } from './accessibility'
import { cancerAndWork } from './cancerAndWork'
import { consultationCenter } from './consultationCenter'
import { hospitalDesignations } from './hospitalDesignations'
import { workConsultationDesks } from './workConsultationDesks'

/** Pages in plain Japanese (https://www.moj.go.jp/isa/support/portal/plainjapanese_guideline.html). */
export const pages: Translations['pages'] = {
  'content:about-this-portal': aboutThisPortal,
  'content:accessibility': accessibility,
  'content:cancer-and-work': cancerAndWork,
  'content:consultation-center': consultationCenter,
  'content:hospital-designations': hospitalDesignations,
  'content:work-consultation-desks': workConsultationDesks,
}
