import { expect, test } from 'vitest'
import { openNode } from '@/lib/platform/drivers/open-node'
import { testDatabase } from '@/lib/testing/database'
import { refuseStrongLogin } from './refuse-strong-login'

const database = await testDatabase()

test('43: the portal runs as portal_login, and never as the owner of its tables or a superuser', async () => {
  await expect(
    refuseStrongLogin(database.as({ role: 'system', job: 'start' })),
  ).resolves.toBeUndefined()
  await expect(refuseStrongLogin(database.owner)).rejects.toThrow('not bound by row security')
  const asOwner = Object.assign(new URL(database.ownerUrl), {
    username: 'portal_owner',
    password: 'portal_owner',
  })
  const connection = await openNode(asOwner.href, 1)
  await expect(refuseStrongLogin(connection.db)).rejects.toThrow('portal_owner')
  await connection.close()
})
