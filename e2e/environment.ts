/** What the build and the portal under test share. Nothing here is a secret of anyone. */
export const testEnvironment = {
  KAPOK_BUILD: '.next-test',
  KAPOK_MASTER: '5eed'.repeat(16),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'kapok').toString('base64'),
  NEXT_TELEMETRY_DISABLED: '1',
}
