import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { areaNames, villageNames } from './area-names'

const { as } = await testDatabase()
const anyone = as({ role: 'anyone' })
const code = '440106001001'

test('a village is named by itself and by where it lies, in the language of its reader', async () => {
  const zh = await villageNames(anyone, 'zh-CN', [code])
  expect([zh.name(code), zh.place(code)]).toEqual(['岳洲社区', '天河区 五山街道'])
  const en = await villageNames(anyone, 'en', [code])
  expect([en.name(code), en.place(code)]).toEqual([
    'Yuezhou Community',
    'Wushan Subdistrict, Tianhe District',
  ])
})

test('an area is named with all that it lies in, the city by its own name', async () => {
  const zh = await areaNames(anyone, 'zh-CN', [code])
  expect([zh(code), zh('440106'), zh('4401')]).toEqual([
    '天河区 五山街道 岳洲社区',
    '天河区',
    '广州市',
  ])
  const en = await areaNames(anyone, 'en', [code])
  expect(en(code)).toBe('Yuezhou Community, Wushan Subdistrict, Tianhe District')
})
