import { Anchor, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { deskPage } from '@/app/server/desk-page'
import { listDistricts, listStreets } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { rulesInForce } from '@/lib/routing/queries'
import { assignTip } from '@/lib/tips/intake/recipients'
import { FilterForm } from './filter-form'
import { RuleTable } from './rule-table'
import { exclusionOf, factsOf, filterOf, narrow } from './search'
import { Simulator } from './simulator'

export default deskPage(['officer', 'admin', 'auditor'], async ({ locale, actor, search }) => {
  const t = words(locale, 'deskRules')
  const db = as(actor)
  const facts = factsOf(search)
  const asked = facts === 'invalid' ? null : facts
  const [rules, districts, streets, assignment] = await Promise.all([
    rulesInForce(db),
    listDistricts(db),
    search.district ? listStreets(db, search.district) : [],
    asked && assignTip(db, asked, exclusionOf(search, asked)),
  ])
  const filter = filterOf(search)
  const shown = narrow(rules, filter)
  const areas = [...districts, ...streets]
  return (
    <>
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      <Text c="gray.7" mb="md">
        {t('lead')}{' '}
        <Anchor href="#table" underline="always">
          {t('count', { n: rules.length, day: dayWords(locale, new Date()) })}
        </Anchor>
      </Text>
      <Simulator
        locale={locale}
        search={search}
        invalid={facts === 'invalid'}
        assignment={assignment}
        districts={districts}
        streets={streets}
      />
      <FilterForm locale={locale} filter={filter} />
      <Text size="sm" c="gray.7" my="xs" role="status">
        {t('shown', { n: shown.length, total: rules.length })}
      </Text>
      <RuleTable locale={locale} rules={shown} areas={areas} />
    </>
  )
})
