import { APIError } from 'payload'

/** 503: the database did not answer or did not confirm; nothing of the request was saved. */
export class DatabaseUnavailable extends APIError {
  constructor({ cause }: { cause: unknown }) {
    super(
      'いまデータベースに接続できないため、保存も表示もできません。少し待ってからもう一度お試しください。',
      503,
      undefined,
      true,
    )
    this.name = 'DatabaseUnavailable'
    this.cause = cause
  }
}
