import { join } from 'node:path'

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.KAPOK_BUILD ?? '.next',
  compress: false, // bin/server.js and every platform's edge do
  poweredByHeader: false,
  reactStrictMode: true,
  htmlLimitedBots: /.*/,
  logging: { serverFunctions: false },
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'age-encryption',
    'chinese-days',
    'pg',
    'piscina',
    'pinyin-pro',
  ],
  outputFileTracingRoot: join(import.meta.dirname, '.'),
  outputFileTracingIncludes: {
    '/**': [
      './lib/vault/seal/*.mjs',
      './drizzle/**',
      './node_modules/{age-encryption,@noble,@scure}/**',
    ],
  },
  // Their addresses change with their content (app/components/public/frame/stylesheet.ts).
  headers: async () => [
    {
      source: '/:file(kapok\\.css|kapok\\.svg|enhance\\.js)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
    },
  ],
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
}
