import { findIdentifiers } from '@/lib/vault/identifiers/find'

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅钟卢汪戴崔任陆廖姚邱夏谭韦邹熊孟秦阎薛侯雷龙邵钱'
const compound = '欧阳|司徒|上官|诸葛|司马'
const surname = `(?:[${surnames}]|${compound})`
const given = '(?!\\s?某)\\p{Script=Han}{1,2}'
const titles =
  '先生|女士|小姐|太太|师傅|老师|阿姨|阿伯|阿婆|大爷|大妈|大叔|大婶|大姐|大哥|奶奶|爷爷|叔|伯|婆|嫂'
const parties =
  '村民|居民|老人|当事人|来访人|咨询人|申请人|被申请人|原告|被告|客户|姓名|家属|儿子|女儿|丈夫|妻子'

// A name stands before a title (陈先生, 陈建国先生), or after the word for a party (村民陈建国) up to a mark.
const namings = [
  new RegExp(`${surname}(?:${given})?(?:${titles})`, 'gu'),
  new RegExp(`(?<=(?:${parties})[:：]?)${surname}${given}(?=$|[\\s，。、；：,.;与和诉（(])`, 'gu'),
]

/** What in a line of the work log tells who came: numbers and accounts, and what reads as somebody's name. Firms and villages may be named. */
export function advisorNamesIn(text: string): string[] {
  const numbers = findIdentifiers(text)
    .filter(({ kind }) => kind !== 'company')
    .map(({ start, end }) => text.slice(start, end))
  const names = namings.flatMap((naming) => text.match(naming) ?? [])
  return [...new Set([...numbers, ...names])]
}
