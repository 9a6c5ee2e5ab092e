import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** The database, and how it answers lists and counts. */
export type Lists = Pick<MongooseAdapter, 'count' | 'find'> & { database: MongooseAdapter }
