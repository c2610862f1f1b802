import { city } from '@/lib/city/city'

/** The commonest stems of leaked passwords, and words that anyone would try on this portal. */
const common = [
  ...['password', 'passw0rd', 'qwerty', 'qwertyuiop', 'asdfgh', 'zxcvbn', 'qazwsx', '1qaz2wsx'],
  ...['iloveyou', 'woaini', 'woaini1314', '5201314', '1314520', 'letmein', 'welcome', 'admin'],
  ...['administrator', 'root', 'test', 'guest', 'login', 'abc', 'abcd', 'abcdef', 'changeme'],
  ...['monkey', 'dragon', 'sunshine', 'princess', 'football', 'master', 'superman', 'secret'],
  ...['kapok', 'hongmian', 'shouwang', '红棉', '守望', 'pingan', '平安', 'gongan', '公安'],
  ...['jingcha', '警察', 'zongzhi', '综治', 'zhongguo', '中国', 'china', 'fanzha', '反诈'],
  ...['zhengfu', '政府', 'mima', '密码', 'nihao', '你好', 'fuwu', 'renmin', '人民', '8888', '6666'],
]

/** Longest first: of a word that holds another nothing is left over. */
const stems = () =>
  [...common, ...city().passwordWords].sort((one, other) => other.length - one.length)

const rows = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz']
const keyboard = [...rows, 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Whether a password, taken apart into common words, runs and years, leaves too little of its own. Length is asked for elsewhere. */
export function weakPassword(password: string): boolean {
  const plain = unmasked(password.normalize('NFKC').toLowerCase()).replace(/[\s\p{P}\p{S}]/gu, '')
  const own = stems().reduce((rest, stem) => rest.replaceAll(stem, ''), plain)
  const left = own.replace(/(19|20)\d\d/g, '').replace(/(.)\1{2,}/gu, '$1')
  return new Set(withoutRuns(left)).size < 4
}

/** Signs that stand for letters. */
const unmasked = (text: string) => text.replace(/@/g, 'a').replace(/\$/g, 's')

function withoutRuns(text: string): string {
  let left = text
  for (const row of keyboard) {
    for (let length = row.length; length >= 4; length--) {
      for (let from = 0; from + length <= row.length; from++) {
        left = left.replaceAll(row.slice(from, from + length), '')
      }
    }
  }
  return left
}
