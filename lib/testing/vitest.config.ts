import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: `${root}lib/testing/server-only.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    include: ['{lib,app,drizzle,bin}/**/*.test.{ts,tsx}'],
    globalSetup: `${root}lib/testing/setup.ts`,
    maxWorkers: 2,
    // It imports next/server without its ending, which Node alone cannot find.
    server: { deps: { inline: ['next-auth'] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: {
      UV_THREADPOOL_SIZE: '8',
      KAPOK_MASTER: '5eed'.repeat(16),
      KAPOK_DATA: join(tmpdir(), 'kapok-test-data'),
    },
  },
})
