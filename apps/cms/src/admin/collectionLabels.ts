import type { CollectionSlug, GlobalSlug } from '@tokyo-cancer-portal/domain'

/** What staff call each kind of document; the labels of the collections themselves are tested against it. */
export const COLLECTION_LABELS: Readonly<Record<CollectionSlug | GlobalSlug, string>> = {
  'content-items': 'ページ・お知らせ',
  events: 'イベント',
  resources: '資料・リンク',
  organizations: '施設・団体',
  topics: 'トピック',
  'accessibility-results': 'アクセシビリティ試験結果',
  media: '画像・ファイル',
  redirects: '転送',
  'chat-answers': 'チャット回答',
  'editor-roles': '役割',
  users: '利用者',
  'audit-entries': '操作の記録',
  'review-comments': '確認コメント',
  'review-links': '確認用リンク',
  'outbox-jobs': '配信の状況',
  schedules: '公開の予約',
  assignments: '担当',
  'media-uses': 'ファイルの使用先',
  'content-loads': '初期内容の読み込み',
  'second-factors': '二段階認証',
  home: 'トップページ',
  navigation: 'メニュー',
  'site-settings': 'サイト設定',
  'accessibility-policy': 'アクセシビリティ方針',
}
