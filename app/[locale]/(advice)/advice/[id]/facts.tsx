import { Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { DueMark } from '@/app/components/staff/case/due-mark'
import { momentWords } from '@/app/components/staff/case/due-words'
import { type Fact, FactList } from '@/app/components/staff/case/fact-list'
import { bookingsOf } from '@/lib/consultations/bookings/bookings'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { type Locale, words } from '@/lib/messages/words'
import { clock, visitDay } from '../times'
import style from './consultation.module.css'
import type { ConsultationView } from './view'

/** What was asked and all that is known of it. */
export async function Facts(props: ConsultationView & { advisor: StaffActor }) {
  const { locale, question, advisor, now } = props
  const t = words(locale, 'adviceQuestion')
  const bookings = await bookingsOf(as(advisor), advisor, now)
  const meeting = bookings.find(({ consultationId }) => consultationId === question.id)
  const met: Fact[] = meeting ? [[t('fact.booking'), meetingWords(locale, meeting)]] : []
  return (
    <Paper withBorder p="lg" component="section">
      {question.content && (
        <>
          <Title order={2} size="h5" mb="xs">
            {t('asked')}
          </Title>
          <p className={style.story}>
            <bdi>{question.content.question}</bdi>
          </p>
        </>
      )}
      <FactList facts={[...met, ...standing(props), ...told(props)]} ruled />
      {question.status !== 'closed' && (
        <Text size="sm" c="gray.7">
          {words(locale, 'advice')('due.first-reply')}{' '}
          {momentWords(locale, question.firstReplyDue, now)} ·{' '}
          {words(locale, 'advice')('due.full-answer')}{' '}
          {momentWords(locale, question.fullAnswerDue, now)}
        </Text>
      )}
    </Paper>
  )
}

type Meeting = { day: string; startsAt: number; place: string }

function meetingWords(locale: Locale, { day, startsAt, place }: Meeting) {
  return (
    <>
      <b>
        {visitDay(locale, day)} {clock(startsAt)}
      </b>{' '}
      {place}
    </>
  )
}

function standing({ locale, question, now }: ConsultationView): Fact[] {
  const t = words(locale, 'adviceQuestion')
  const facts = words(locale, 'deskFacts')
  const advice = words(locale, 'advice')
  const { status, due, dueAt, receivedOn, slot } = question
  const received = facts('received', {
    day: dayWords(locale, receivedOn),
    slot: facts(`slot.${slot as 0 | 1 | 2 | 3}`),
  })
  const limit = (
    <>
      {due && `${advice(`due.${due}`)} `}
      <DueMark locale={locale} due={dueAt} waiting={status === 'waiting'} now={now} />
    </>
  )
  return [
    [t('fact.status'), <b key="status">{advice(`status.${status}`)}</b>],
    ...(status === 'closed' ? [] : ([[t('fact.due'), limit]] satisfies Fact[])),
    [t('fact.received'), received],
  ]
}

function told({ locale, question, area }: ConsultationView): Fact[] {
  const t = words(locale, 'adviceQuestion')
  const { content } = question
  if (!content) return []
  const phone = content.phone && <a href={`tel:${content.phone}`}>{content.phone}</a>
  const rows: Fact[] = [
    [t('fact.village'), area(content.areaCode)],
    [t('fact.mode'), t(`mode.${content.mode}`)],
    [t('fact.phone'), phone],
    [t('fact.times'), content.times && <bdi>{content.times}</bdi>],
    [t('fact.otherSide'), content.otherSide && <bdi>{content.otherSide}</bdi>],
    [t('fact.pressing'), content.pressing !== 'none' && t(`pressing.${content.pressing}`)],
  ]
  return rows.filter(([, value]) => Boolean(value))
}
