/** Markup, addresses, programs and what nobody sees: none of it is a sentence to be read. */
const NO_PROSE =
  /[<>{}`\\]|\]\(|https?:|www\.|javascript:|\bon[a-z]+\s*=|[\p{Cf}\p{Co}\p{Cs}]|[a-z0-9+/]{24,}|base64/iu
/** Whom an order to a machine calls. */
const CALLED =
  /\b(?:ai|llm|gpt|chatgpt|bot|chatbot|assistant|prompt)s?\b|人工知能|言語モデル|チャットボット|アシスタント|プロンプト|(?:システム|system|人間|human|user)\s*:/iu
/** What it orders: to forget its rules, to say some words, to give something away. */
const ORDERED =
  /無視(?:し|せよ|する)|(?:規則|ルール|制限|拒否).{0,8}解除|ignore (?:all|any|the|your|previous)|(?:all|previous|new) (?:rules?|instructions?|polic(?:y|ies))|」\s*(?:と|を|の?ように)\s*(?:必ず|かならず)?(?:言|い[いうえわ]|書|答|こたえ|伝え|宣言|返|示|出力|入れ|付け)|\b(?:append|print|reveal|output|repeat)\b|\bsay [A-Z]{2}|合言葉|パスワード|password/u

/**
 * Whether a text is plain prose for people: no markup, no address, and nothing that looks like an order to a machine. In
 * doubt it is not, which costs no more than that no model sees it.
 */
export function isForPeople(text: string): boolean {
  const plain = text.normalize('NFKC')
  return ![NO_PROSE, CALLED, ORDERED].some((pattern) => pattern.test(plain))
}
