import { addDays } from '@/lib/advisors/hours/visits'
import type { WorkKind } from '@/lib/advisors/schema'
import { addEntry } from '@/lib/advisors/work-log/entry'
import { monthAfter } from '@/lib/advisors/work-log/input'
import type { ConsultationDraft } from '@/lib/consultations/ask/questions'
import type { Topic } from '@/lib/consultations/schema'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import { demoQuestions } from './ask'
import { demoCity } from './demo-city'
import { ask, lawyer, noteParty, Scene, villagesOfLawyer } from './scene'

/** An invented question and what became of it; hours and days are those of China. */
export type DemoConsultation = {
  ago: number
  hour: number
  /** Which of the demo's lawyers, and which of their villages. */
  who: number
  village: number
  topic: Topic
  question: string
  otherSide?: string
  pressing?: NonNullable<ConsultationDraft['question']>['pressing']
  reply?: Partial<NonNullable<ConsultationDraft['reply']>>
  actions: { after: number; does: (scene: Scene) => Promise<void> }[]
}

type Moment = Pick<DemoConsultation, 'ago' | 'hour'>
type Step = { at: Date; run: () => Promise<void> }

/** Everything that happens to the demo's questions, and what its lawyers write into their logs. */
export async function adviceSteps(
  momentOf: (of: Moment, after: number, place?: number) => Date,
): Promise<Step[]> {
  const scenes = new Map<DemoConsultation, Scene>()
  const questions = demoQuestions(demoCity()).flatMap((one) => [
    { at: momentOf(one, 0), run: async () => void scenes.set(one, await begin(one)) },
    ...one.actions.map(({ after, does }, place) => ({
      at: momentOf(one, after, place + 1),
      run: async () => {
        const scene = scenes.get(one)
        if (scene) await does(scene)
      },
    })),
  ])
  const parties = {
    at: momentOf({ ago: 60, hour: 9 }, 0),
    run: () => noteParty(0, demoCity().company),
  }
  return [parties, ...questions, { at: momentOf({ ago: 0, hour: 0 }, 0), run: writeLogs }]
}

async function begin(one: DemoConsultation): Promise<Scene> {
  const villages = await villagesOfLawyer(one.who)
  const areaCode = villages[one.village % villages.length]
  if (!areaCode) throw new Error('an invented lawyer has no village')
  const resident = await ask({
    ...{ areaCode, topic: one.topic },
    question: {
      question: `演示：${one.question}`,
      otherSide: one.otherSide ?? '',
      pressing: one.pressing ?? '',
    },
    reply: { mode: 'receipt', phone: '', times: '', phrase: '', ...one.reply },
  })
  return new Scene(resident, one.who)
}

type Entry = [daysIn: number, kind: WorkKind, minutes: number, people: number, topic: Topic | '']

const lines: [Entry, string][] = [
  [[2, 'consultation', 120, 3, 'elder-support'], '演示：三位老人问赡养费，已说明怎样调解'],
  [[4, 'lecture', 90, 46, 'criminal-fraud'], '演示：讲怎样识别养老诈骗，到场四十六人'],
  [[7, 'contract-review', 60, 1, 'land-contract'], '演示：看鱼塘承包合同，提出三处修改'],
  [[9, 'mediation', 90, 4, 'neighbor-property'], '演示：调解楼上漏水，双方签了协议'],
  [[12, 'consultation', 150, 5, 'homestead'], '演示：五位村民问宅基地登记，已列材料清单'],
]

/** Last month and as much of this one as has passed. */
async function writeLogs(): Promise<void> {
  const today = localDay(new Date())
  const months = [monthAfter(today.slice(0, 7), -1), today.slice(0, 7)]
  for (const who of [0, 1, 3]) {
    const advisor = lawyer(who)
    const villages = await villagesOfLawyer(who)
    for (const month of months) {
      for (const [place, [[daysIn, kind, minutes, people, topic], result]] of lines.entries()) {
        const day = addDays(`${month}-01`, daysIn)
        const areaCode = villages[place % 2]
        if (day > today || !areaCode) continue
        const entry = { areaCode, day, kind, minutes, people, topic, result }
        await addEntry(as(advisor), advisor, entry)
      }
    }
  }
}
