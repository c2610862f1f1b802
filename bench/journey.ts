import type { Begun } from '@/lib/cases/draft'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { type Entered, fillIn, formWith } from './forms'
import { type Answer, type Encoded, encoded, type Visitor } from './visitor'

const story =
  '演示：小区门口新开一家店，每天发鸡蛋，讲“基地养老”，叫老人交钱入股，说每年返百分之二十四。已经有十几位老人交了钱，多的交了八万，要回来时就推说下个月。'
const phone = '13812345678'
const district = '440106'

/** What the resident of the bench answers on each page. */
const answers: Record<string, Entered> = {
  '/report': { group: 'elder-fraud', helper: 'self' },
  '/report/kind': { category: 'ef-project' },
  '/report/urgency': { danger: 'no', money: 'no', recent: 'days' },
  '/report/place': { scope: 'district', district },
  '/report/street': { street: '440106006', detail: '菜市场东门旁边' },
  '/report/story': { story },
  '/report/who': {
    targetKind: 'company',
    idKind: ['company'],
    idValue: ['演示康养有限公司'],
  },
  '/report/officials': { involved: 'no' },
  '/report/contact': { wants: 'yes', phone, times: '晚上', never: '' },
  '/report/phrase': { phrase: '' },
}

/** The same report, as the portal keeps it. */
export const report: Omit<ReportDraft, keyof Begun> = {
  group: 'elder-fraud',
  helper: false,
  kind: { category: 'ef-project' },
  urgency: { danger: 'no', money: 'no', recent: 'days' },
  place: { scope: 'district', district },
  street: { street: '440106006', agree: undefined, detail: '菜市场东门旁边' },
  story: { story, earlier: '', guess: '', unseen: '', answers: ['', '', '', ''] },
  who: {
    targetKind: 'company',
    rows: [{ kind: 'company', value: '演示康养有限公司' }],
    shown: 1,
    warned: false,
  },
  officials: { involved: 'no', unit: '', hide: [] },
  contact: { wants: 'yes', phone, times: '晚上', never: '' },
  phrase: { phrase: '' },
}

export type Watch = (path: string, answer: Answer) => void

/** Answers every page up to the last and gives back the post that sends the report. */
export async function write(visitor: Visitor, watch: Watch = () => {}): Promise<Encoded> {
  const open = async (path: string) => {
    const answer = await visitor.get(path)
    watch(path, answer)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }
  let path = '/report'
  let html = await open(path)
  for (let pages = 0; path !== '/report/check'; pages += 1) {
    const entered = answers[path]
    const [asked = ''] = Object.keys(entered ?? {})
    if (!entered || pages > 20) throw new Error(`the report goes astray at ${path}`)
    const answer = await visitor.post(path, formWith(html, asked), entered)
    watch(path, answer)
    if (!answer.location) throw new Error(`${path} did not take the answers: ${answer.status}`)
    path = answer.location
    html = await open(path)
  }
  const form = formWith(html, 'truth')
  return encoded(fillIn(form, { truth: 'on', sum: sumOf(html) }))
}

/** Whether a post was acknowledged: it leads to the receipt. */
export const acknowledged = ({ status, location }: Answer): boolean =>
  status === 303 && location === '/report/done'

const digits = '零一二三四五六七八九'

/** The sum asked of a browser without scripts. */
function sumOf(html: string): string {
  const [, a = '', b = ''] =
    /([一二三四五六七八九]) ?[加+＋] ?([一二三四五六七八九])/.exec(html) ?? []
  if (!a || !b) throw new Error('the last page asks no sum')
  return String(digits.indexOf(a) + digits.indexOf(b))
}
