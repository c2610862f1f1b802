import { expect, test } from 'vitest'
import { advisorNamesIn } from './names-in'

test.each([
  ['陈先生来问宅基地', ['陈先生']],
  ['欧阳建国女士来访', ['欧阳建国女士']],
  ['调解村民陈建国与邻居的排水纠纷', ['陈建国']],
  ['当事人：李丽，问遗嘱怎么写', ['李丽']],
  ['回电 13800138000 说明起诉期限', ['13800138000']],
  ['家里电话是一三八零零一三八零零零', ['一三八零零一三八零零零']],
])('%s tells who came', (text, found) => {
  expect(advisorNamesIn(text)).toEqual(found)
})

test.each([
  '一位村民问土地补偿，已说明期限',
  '居民于上午来问赡养费',
  '审查某某经济合作社的鱼塘承包合同，提出三处修改',
  '当事人王某已和解',
  '讲《民法典》第一千零六十七条，到场四十人',
  '村民陈述了经过，约下周再谈',
])('%s names nobody', (text) => {
  expect(advisorNamesIn(text)).toEqual([])
})
