import { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { type OpenSearchNames, openSearchNames } from '../engine/opensearch/client/OpenSearchNames'
import { env } from '../../env'

export interface OpenSearch {
  client: OpenSearchClient
  names: OpenSearchNames
}

/** The OpenSearch that is set; null where PostgreSQL answers searches. */
export function configuredOpenSearch(): OpenSearch | null {
  if (env.searchUrl === '') return null
  return { client: new OpenSearchClient(env.searchUrl), names: openSearchNames(env.searchIndex) }
}
