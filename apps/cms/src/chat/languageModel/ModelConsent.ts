/** What staff have decided about the language model in チャットの設定. */
export interface ModelConsent {
  usesModel: boolean
  /** Empty until staff have said who operates it. */
  modelOperator: string
  /** Empty: the same name in English. */
  modelOperatorInEnglish: string
}
