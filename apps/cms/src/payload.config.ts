import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { adminComponents } from './admin/components'
import { i18n } from './admin/translations'
import { keepFailedSignIns } from './audit/keepFailedSignIns'
import { keepRefusals } from './audit/keepRefusals'
import { SecondFactors } from './auth/secondFactor/SecondFactors'
import { collections } from './collections'
import { ContentLoads } from './content/ContentLoads'
import { portalPostgres } from './database/portalPostgres'
import { portalEditor } from './editor/portalEditor'
import { env } from './env'
import { EventVisitBatches } from './eventVisits/EventVisitBatches'
import { EventVisits } from './eventVisits/EventVisits'
import { visitsEndpoint } from './eventVisits/visitsEndpoint'
import { feedbackEndpoint } from './feedback/feedbackEndpoint'
import { PageFeedback } from './feedback/PageFeedback'
import { PageFeedbackCounts } from './feedback/PageFeedbackCounts'
import { globals } from './globals'
import { answerAccess } from './http/answerAccess'
import { describeError } from './http/describeError'
import { MAX_FILE_BYTES } from './http/sizes'
import { localization } from './localization/localization'
import { hardenInternals } from './locks/hardenInternals'
import { portalEmail } from './mail/portalEmail'
import { MediaUses } from './mediaUse/MediaUses'
import { migrations } from './migrations'
import { Assignments } from './workflow/assignments/Assignments'
import { OutboxJobs } from './outbox/OutboxJobs'
import { Schedules } from './schedule/Schedules'
import { previewEndpoint } from './preview/previewEndpoint'
import { typedEndpoint } from './preview/typedEndpoint'
import { reviewEndpoints } from './reviewLinks/reviewEndpoints'
import { OrganizationTrust } from './trust/OrganizationTrust'
import { typeaheadEndpoint } from './search/typeahead/typeaheadEndpoint'
import { chatEndpoint } from './chat/chatEndpoint'
import { ChatCounts } from './chat/counts/ChatCounts'
import { ChatGroups } from './chat/learning/ChatGroups'
import { learningEndpoints } from './chat/learning/learningEndpoints'
import { ChatQuestions } from './chat/questions/ChatQuestions'
import { ChatRatings } from './chat/ratings/ChatRatings'
import { ratingEndpoint } from './chat/ratings/ratingEndpoint'
import { checkEndpoint } from './chat/checks/checkEndpoint'
import { startEndpoint } from './chat/startEndpoint'
import { searchEndpoint } from './search/api/searchEndpoint'
import { registerEndpoints } from './register/registerEndpoints'
import { registerNumbersEndpoint } from './search/register/registerNumbersEndpoint'
import { labEndpoints } from './search/lab/labEndpoints'
import { TextChecks } from './authoring/nightly/TextChecks'
import { MissedSearches } from './search/missed/MissedSearches'

const directory = path.dirname(fileURLToPath(import.meta.url))

const building = buildConfig({
  // Generators run without a secret; a random one keeps a mistake from ever serving with a known one.
  secret: env.payloadSecret || randomUUID(),
  serverURL: env.cmsUrl,
  cors: [env.siteUrl],
  csrf: [env.cmsUrl],
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  collections: [
    ...collections,
    PageFeedback,
    PageFeedbackCounts,
    EventVisits,
    EventVisitBatches,
    MissedSearches,
    ChatCounts,
    ChatGroups,
    ChatQuestions,
    ChatRatings,
    OutboxJobs,
    Schedules,
    Assignments,
    OrganizationTrust,
    MediaUses,
    ContentLoads,
    SecondFactors,
    TextChecks,
  ],
  globals,
  email: portalEmail,
  editor: portalEditor,
  endpoints: [
    previewEndpoint,
    typedEndpoint,
    ...reviewEndpoints,
    feedbackEndpoint,
    visitsEndpoint,
    chatEndpoint,
    startEndpoint,
    ratingEndpoint,
    ...learningEndpoints,
    checkEndpoint,
    searchEndpoint,
    typeaheadEndpoint,
    ...labEndpoints,
    registerNumbersEndpoint,
    ...registerEndpoints,
  ],
  i18n,
  localization,
  sharp,
  admin: {
    user: 'users',
    avatar: 'default',
    components: adminComponents,
    dateFormat: 'yyyy年M月d日 HH:mm',
    timezones: {
      supportedTimezones: [{ label: '日本時間', value: 'Asia/Tokyo' }],
      defaultTimezone: 'Asia/Tokyo',
    },
    importMap: { baseDir: directory },
    meta: {
      titleSuffix: '｜東京都がんポータル 管理画面',
      description: '東京都がんポータルの管理画面です。',
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
      openGraph: {
        siteName: '東京都がんポータル 管理画面',
        description: '東京都がんポータルの管理画面です。',
      },
    },
  },
  graphQL: {
    maxComplexity: 300,
    disablePlaygroundInProduction: true,
    queries: answerAccess,
  },
  // `http/checkedForm` refuses larger files; Payload's reader stops at the limit itself already.
  upload: { limits: { fileSize: MAX_FILE_BYTES + 1 }, abortOnLimit: true },
  hooks: { afterError: [describeError, keepRefusals, keepFailedSignIns] },
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    LockedAuth: 'info',
    NotFound: 'info',
    ValidationError: 'info',
  },
  typescript: { outputFile: path.resolve(directory, 'payload-types.ts') },
  db: portalPostgres({
    idType: 'uuidv7',
    blocksAsJSON: true,
    push: false,
    migrationDir: path.resolve(directory, 'migrations'),
    prodMigrations: migrations,
    pool: {
      connectionString: env.databaseUrl,
      max: 15,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      application_name: 'tokyo-cancer-portal-cms',
    },
  }),
})

export default hardenInternals(building)
