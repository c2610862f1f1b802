import { Button, Group, Text, Title } from '@mantine/core'
import { areaNames } from '@/app/components/shared/area-names'
import { dayWords } from '@/app/components/shared/day'
import { categoryName, urgencyOf } from '@/app/components/staff/case/fact-words'
import { deskPage } from '@/app/server/desk-page'
import { as } from '@/lib/identity/as'
import { href, words } from '@/lib/messages/words'
import { listTips, type TipCard } from '@/lib/tips/desk/queue/queue'
import { QuarantineList } from './quarantine-list'

export default deskPage('officer', async ({ locale, actor, search }) => {
  const t = words(locale, 'deskPages')
  const queue = words(locale, 'deskQueue')
  const facts = words(locale, 'deskFacts')
  const db = as(actor)
  const { cards, next } = await listTips(db, actor, { view: 'quarantined', after: search.after })
  const codes = cards.map(({ areaCode }) => areaCode)
  const area = await areaNames(db, locale, codes)
  const slot = (card: TipCard) => facts(`slot.${card.slot as 0 | 1 | 2 | 3}`)
  const rows = cards.map((card) => ({
    id: card.id,
    path: href(locale, `/desk/tips/${card.id}`),
    category: categoryName(locale, card.category),
    area: area(card.areaCode),
    urgency: urgencyOf(card.urgency),
    reason: card.quarantine ? facts(`quarantine.${card.quarantine}`) : '',
    received: facts('received', { day: dayWords(locale, card.receivedOn), slot: slot(card) }),
    releaseOn: card.releaseOn ? dayWords(locale, card.releaseOn) : '',
    mayRelease: card.part === 'lead',
  }))
  return (
    <>
      <Title order={1} size="h2">
        {t('quarantine.title')}
      </Title>
      <Text c="gray.7" mb="md">
        {t('quarantine.lead')}
      </Text>
      {rows.length === 0 ? (
        <Text my="xl">{t('quarantine.empty')}</Text>
      ) : (
        <QuarantineList rows={rows} />
      )}
      <Group justify="flex-end" mt="sm">
        {search.after && <a href={href(locale, '/desk/quarantine')}>{queue('first')}</a>}
        {next && (
          <Button
            component="a"
            variant="default"
            size="compact-md"
            href={href(locale, `/desk/quarantine?after=${next}`)}
          >
            {queue('more')}
          </Button>
        )}
      </Group>
    </>
  )
})
