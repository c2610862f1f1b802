import type { Browser } from '@playwright/test'
import { findDemoAccount } from '@/bin/demo/accounts'
import { look } from '../shared'
import { atDesk, type Name, type Officer } from './officer'
import type { Resident } from './resident'

export type Lawyer = Extract<Name, `advisor${number}`>
export type Village = {
  code: string
  name: string
  search: string
  pinyin: string
  initials: string
}

const question = '演示：邻居三年前借了钱，写了借条，一直不还。我现在该怎么办？'

/** A village that one of the demo's lawyers serves alone and in person. */
export async function villageOf(lawyer: Lawyer): Promise<Village> {
  const staffId = findDemoAccount(`${lawyer}@demo.kapok.example`)?.staffId
  const [found] = await look<Village>(
    `select v.code, v.name, v.search, v.pinyin, v.initials from advisor_assignments s
      join advisors a on a.id = s.advisor_id join areas v on v.code = s.area_code
      where a.staff_id = $1 and s.starts_on <= current_date and s.ends_on is null
      and not exists (select from advisor_assignments o
        where o.area_code = s.area_code and o.id <> s.id)
      order by v.code limit 1`,
    [staffId],
  )
  if (!found) throw new Error(`${lawyer} serves no village alone`)
  return found
}

/** Those whom the demo's people left without an advisor. */
export async function emptyVillage(ownerUrl?: string): Promise<string> {
  const [found] = await look<{ code: string }>(
    `select code from areas v where level = 'village' and not exists (
      select from advisor_assignments s where s.area_code = v.code) order by code limit 1`,
    [],
    ownerUrl,
  )
  return found?.code ?? ''
}

/** The question that came last, as only the order of the heap can tell. */
export async function lastQuestion() {
  const [found] = await look<{ id: string; status: string; urgency: string }>(
    'select id, status, urgency from consultations order by xmin::text::bigint desc limit 1',
  )
  if (!found) throw new Error('no question has come')
  return found
}

type Told = { topic?: string; text?: string; otherSide?: string; phrase?: string }

/** From the village's page to the check page. */
export async function tellQuestion(resident: Resident, code: string, told: Told = {}) {
  const t = resident.words('consult')
  await resident.open(`/advisors/${code}`)
  await resident.follow(resident.words('advisors')('page.ask'))
  await resident.at(`/consult/${code}`)
  await resident.page.locator(`[name="topic"][value="${told.topic ?? 'loans-debt'}"]`).check()
  await resident.goOn()
  await resident.at('/consult/question')
  await resident.fill(t('question.title'), told.text ?? question)
  if (told.otherSide) await resident.fill(t('question.otherSide'), told.otherSide)
  await resident.goOn()
  await resident.at('/consult/reply')
  await resident.choose(t('reply.title'), t('reply.modes.receipt'))
  if (told.phrase) await resident.fill(t('reply.phrase'), told.phrase)
  await resident.goOn()
  await resident.at('/consult/check')
}

/** A whole question to a village's advisor. Gives the twenty digits. */
export async function askQuestion(resident: Resident, code: string, told: Told = {}) {
  await tellQuestion(resident, code, told)
  await resident.answerSum()
  await resident.press(resident.words('consult')('check.submit'))
  await resident.at('/consult/done')
  return resident.receipt()
}

/** A lawyer who signed in before, at one question. */
export async function atQuestion(browser: Browser, lawyer: Lawyer, id: string): Promise<Officer> {
  const advisor = await atDesk(browser, lawyer)
  await advisor.page.goto(`/advice/${id}`)
  return advisor
}

/** Answers at the desk; the full answer ends the question. */
export async function reply(advisor: Officer, text: string, full: boolean): Promise<void> {
  const t = advisor.words('adviceQuestion')
  await advisor.page.locator('#compose textarea[name="text"]').fill(text)
  if (full) await advisor.page.getByLabel(t('compose.full')).check()
  await advisor.press(t('compose.send'))
  await advisor.page.locator('#thread').getByText(text).waitFor()
}
