import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { findBrowser } from '@/bin/browser'
import { ports } from './ports'
import type { Reader } from './test'

const asRoot = process.getuid?.() === 0
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Every pair of scripts, language and display mode is met once, without trying all eight. */
const readers: Record<string, Reader & { javaScriptEnabled: boolean }> = {
  'zh, scripts': { language: 'zh-CN', elder: false, javaScriptEnabled: true },
  'en, scripts, elder': { language: 'en', elder: true, javaScriptEnabled: true },
  'zh, no scripts, elder': { language: 'zh-CN', elder: true, javaScriptEnabled: false },
  'en, no scripts': { language: 'en', elder: false, javaScriptEnabled: false },
}

const config: PlaywrightTestConfig<Reader> = {
  testDir: '.',
  tsconfig: './tsconfig.json',
  outputDir: '../test-results/browser',
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${ports.portal}`,
    viewport: { width: 360, height: 740 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: asRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
  // In this order: at the desk who does nothing for a quarter of an hour is signed out.
  projects: [
    { name: 'sign-in', testMatch: /sign-in\.setup\.ts/ },
    {
      name: 'desk',
      testMatch: /(officer|staff|advisor)-.*\.spec\.ts/,
      dependencies: ['sign-in'],
      use: { viewport: { width: 1366, height: 768 } },
    },
    ...Object.entries(readers).map(([name, use]) => ({
      name,
      testMatch: /resident-.*\.spec\.ts/,
      dependencies: ['sign-in'],
      use,
    })),
    {
      name: 'everything else',
      testMatch: /^(?!.*\/(resident|officer|staff|advisor)-).*\.spec\.ts/,
      dependencies: ['sign-in'],
    },
  ],
  webServer: {
    command: 'node bin/run.js tsx e2e/server.ts',
    cwd: '..',
    url: `http://localhost:${ports.portal}/api/health`,
    timeout: 300_000,
    reuseExistingServer: true,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
}

export default defineConfig(config)
