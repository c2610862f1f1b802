import { namedSecrets } from '@/lib/platform/secrets.js'

const master = '5eed'.repeat(16)

/** What the build and the portal under test share. Nothing here is a secret of anyone. */
export const testEnvironment = {
  KAPOK_BUILD: '.next-test',
  KAPOK_MASTER: master,
  NEXT_TELEMETRY_DISABLED: '1',
  ...namedSecrets(master, {}),
}
