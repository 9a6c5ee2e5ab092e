import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { ko } from '@payloadcms/translations/languages/ko'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { contentCollections } from '@/collections/content/contentCollections'
import { media } from '@/collections/content/media'
import { deskCollections } from '@/collections/desk/deskCollections'
import { users } from '@/collections/staff/users'
import { databaseAdapter } from '@/database/adapter'
import { previewRouting } from '@/endpoints/routing/previewRouting'
import { replayRouting } from '@/endpoints/routing/replayRouting'
import { previewServiceLevels } from '@/endpoints/previewServiceLevels'
import { funnelReport } from '@/endpoints/reports/funnelReport'
import { serviceReport } from '@/endpoints/reports/serviceReport'
import { serviceWhatIf } from '@/endpoints/reports/serviceWhatIf'
import { env } from '@/env'
import { contact } from '@/globals/contact'
import { prospectusLoad } from '@/globals/prospectusLoad'
import { serviceLevels } from '@/globals/serviceLevels'
import { answerMalformedRequest } from '@/hooks/answerMalformedRequest'
import { answerWriteConflict } from '@/hooks/answerWriteConflict'
import { queueConfig } from '@/jobs/queueConfig'
import { retryTasks } from '@/jobs/retryTasks'
import { guardInput } from '@/hooks/guardInput/guardInput'
import { koreanOverrides } from '@/i18n/koreanOverrides'
import { loggerOptions } from '@/loggerOptions'
import { emailAdapter } from '@/mail/emailAdapter'
import { prepareSearch } from '@/operations/search/prepareSearch'
import { systemRequest } from '@/operations/systemRequest'

const configure = async () => {
  const config = await buildConfig({
    admin: {
      user: 'users',
      // No picture is asked of a service elsewhere.
      avatar: 'default',
      components: {
        beforeDashboard: ['@/admin/dashboard/DeskToday#DeskToday'],
        graphics: { Icon: '@/admin/brand/Icon#Icon', Logo: '@/admin/brand/Logo#Logo' },
      },
      importMap: { baseDir: path.resolve('src') },
      meta: {
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
        titleSuffix: ' · One Front Door',
      },
    },
    collections: [...contentCollections, media, ...deskCollections, users],
    cors: [env.SERVER_URL],
    csrf: [env.SERVER_URL],
    db: await databaseAdapter(env),
    defaultDepth: 1,
    editor: lexicalEditor(),
    email: emailAdapter(env),
    endpoints: [
      previewRouting,
      replayRouting,
      previewServiceLevels,
      serviceReport,
      serviceWhatIf,
      funnelReport,
    ],
    globals: [contact, serviceLevels, prospectusLoad],
    graphQL: { disablePlaygroundInProduction: true, maxComplexity: 1000 },
    hooks: { afterError: [answerMalformedRequest, answerWriteConflict] },
    i18n: {
      fallbackLanguage: 'en',
      supportedLanguages: { en, ko },
      translations: { ko: koreanOverrides },
    },
    jobs: queueConfig,
    localization: {
      locales: [
        { code: 'en', label: 'English' },
        { code: 'ko', label: '한국어' },
      ],
      defaultLocale: 'en',
      fallback: true,
    },
    logger: loggerOptions(env),
    maxDepth: 3,
    onInit: async (payload) => {
      guardInput(payload)
      await prepareSearch(await systemRequest(payload))
    },
    secret: env.PAYLOAD_SECRET,
    serverURL: env.SERVER_URL,
    sharp,
    telemetry: false,
    typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
  })
  return retryTasks(config)
}

export default configure()
