import { test as base } from '@playwright/test'
import type { Locale } from '@/lib/messages/words'
import { Resident } from './people/resident'

/** How someone reads the public pages: set for each project in the configuration. */
export interface Reader {
  language: Locale
  elder: boolean
}

export const test = base.extend<Reader & { resident: Resident }>({
  language: ['zh-CN', { option: true }],
  elder: [false, { option: true }],
  resident: async ({ page, language, elder, javaScriptEnabled }, use) => {
    await use(new Resident(page, language, elder, javaScriptEnabled))
  },
})

export { expect } from '@playwright/test'
