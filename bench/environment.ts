import { testEnvironment } from '@/e2e/environment'

/** What the build, the portal and every program of the bench share. Limits are set so high that no genuine tip waits in quarantine. */
export const environment = {
  ...testEnvironment,
  KAPOK_BUILD: '.next-bench',
  KAPOK_FORM_AGE: '0',
  KAPOK_SLOT_TIPS: '100000000',
  KAPOK_SLOT_SCRIPTLESS: '100000000',
  UV_THREADPOOL_SIZE: '8',
}

/** Where a database is: an address of PostgreSQL, or the directory of the embedded one. */
export type Place =
  | { DATABASE_URL: string; KAPOK_PROCESSES?: string }
  | { KAPOK_DATA: string; ALLOW_EMBEDDED: '1' }
