import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { listAdvisors } from '@/lib/advisors/directory/list-advisors'
import { href, words } from '@/lib/messages/words'
import { bureauPage, districtName } from '../frame'
import { AdvisorTable } from './advisor-table'

export default bureauPage('list', async ({ locale, db, today, districts, search }) => {
  const t = words(locale, 'deskAdvisors')
  const text = (search.q ?? '').normalize('NFKC').trim().slice(0, 40)
  const only = districts.length === 1 ? districts[0]?.code : undefined
  const asked = districts.find(({ code }) => code === search.district)?.code
  const district = asked ?? only ?? ''
  const page = Math.max(1, Math.min(999, Number.parseInt(search.page ?? '1', 10) || 1))
  const { advisors, total, pages } = await listAdvisors(db, { text, district, day: today, page })
  const path = href(locale, '/desk/advisors/list')
  const to = (other: number) =>
    `${path}?${new URLSearchParams({ q: text, district, page: String(other) })}`
  const names = districts.map(({ code }) => ({
    value: code,
    label: districtName(locale, districts, code),
  }))
  return (
    <>
      <form action={path} method="get">
        <Group align="end" mb="sm">
          <TextInput name="q" label={t('list.search')} defaultValue={text} w={320} maxLength={40} />
          <NativeSelect
            name="district"
            label={t('list.district')}
            defaultValue={district}
            data={only ? names : [{ value: '', label: t('list.everywhere') }, ...names]}
          />
          <Button type="submit" variant="default">
            {t('list.show')}
          </Button>
          <Text role="status">{t('list.found', { count: total })}</Text>
        </Group>
      </form>
      {total === 0 ? (
        <Text>{t('list.none')}</Text>
      ) : (
        <AdvisorTable locale={locale} advisors={advisors} />
      )}
      {pages > 1 && (
        <Group mt="sm" component="nav">
          {page > 1 && <a href={to(page - 1)}>{t('list.before')}</a>}
          <Text>{t('list.page', { page, pages })}</Text>
          {page < pages && <a href={to(page + 1)}>{t('list.after')}</a>}
        </Group>
      )}
    </>
  )
})
