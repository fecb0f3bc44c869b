import {
  CANCER_TYPES,
  DESIGNATIONS,
  labelOf,
  type RegisterChange,
} from '@tokyo-cancer-portal/domain'

/** What changes at a hospital, in a sentence. */
export function changeWords(change: RegisterChange): string {
  const cancers = (values: readonly string[]) =>
    values.map((value) => labelOf(CANCER_TYPES, value)).join('・')
  switch (change.kind) {
    case 'joins':
      return '新しく載ります。'
    case 'leaves':
      return 'サイトから外れます。'
    case 'renamed':
      return `名前が「${change.previousName}」から「${change.name}」に変わります。`
    case 'gains':
      return `「${labelOf(DESIGNATIONS, change.designation)}」の指定が始まります。`
    case 'loses':
      return `「${labelOf(DESIGNATIONS, change.designation)}」の指定が終わります。`
    case 'cancers': {
      const { designation, added, removed } = change
      const parts = [
        ...(added.length > 0 ? [`加わるがん：${cancers(added)}`] : []),
        ...(removed.length > 0 ? [`外れるがん：${cancers(removed)}`] : []),
      ]
      return `「${labelOf(DESIGNATIONS, designation)}」の対象のがんが変わります（${parts.join('／')}）。`
    }
  }
}
