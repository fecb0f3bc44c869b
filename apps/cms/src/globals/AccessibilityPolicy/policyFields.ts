import {
  ACCESSIBILITY_STANDARDS,
  CONFORMANCE_CLAIMS,
  CONFORMANCE_LEVELS,
  SUCCESS_CRITERIA,
} from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { inquiryField } from '../../fields/inquiryField'
import { partialDateField } from '../../fields/partialDateField'
import { selectField, selectManyField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'

/** Beyond the level that the portal aims at; the others belong to it anyway. */
const BEYOND = SUCCESS_CRITERIA.filter(({ level }) => level === 'AAA')

/** The parts of a policy by 「ウェブアクセシビリティ方針策定ガイドライン」 of the WAIC. */
export const policyFields: Field[] = [
  textareaField({ name: 'scope', label: '対象範囲' }),
  selectField({ name: 'standard', label: '規格の名前と版', vocabulary: ACCESSIBILITY_STANDARDS }),
  selectField({ name: 'level', label: '目標とする適合レベル', vocabulary: CONFORMANCE_LEVELS }),
  selectField({
    name: 'claim',
    label: '目標とする対応度',
    vocabulary: CONFORMANCE_CLAIMS,
    admin: { description: '目標です。達成したかどうかは、試験の結果で示します。' },
  }),
  partialDateField({ name: 'deadline', label: '達成期限' }),
  textareaField({
    name: 'targetNote',
    label: '目標の補足',
    admin: { description: '例：あわせて、WCAG 2.2 のレベルAAも目標にしています。' },
  }),
  {
    type: 'array',
    name: 'exceptions',
    label: '例外事項',
    labels: { singular: '例外', plural: '例外' },
    maxRows: 20,
    admin: { components: { RowLabel: arrayRowLabel(['text']) } },
    fields: [textField({ name: 'text', label: '文', required: true, maxLength: 300 })],
  },
  selectManyField({
    name: 'additionalCriteria',
    label: '追加する達成基準',
    vocabulary: BEYOND,
    admin: { description: '目標のレベルを超えて満たすことにした、AAAの達成基準です。' },
  }),
  {
    type: 'array',
    name: 'knownProblems',
    label: '把握している問題点と対応予定',
    labels: { singular: '問題点', plural: '問題点' },
    maxRows: 50,
    admin: { components: { RowLabel: arrayRowLabel(['problem']) } },
    fields: [
      textField({ name: 'problem', label: '問題点', required: true, maxLength: 300 }),
      textField({ name: 'plan', label: '対応の予定', maxLength: 300 }),
      partialDateField({ name: 'due', label: '対応の時期' }),
    ],
  },
  textField({ name: 'section', label: '担当部署' }),
  inquiryField({ name: 'contact', label: '連絡先' }),
]
