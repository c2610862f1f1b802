import { Alert, Button, Group, Paper, Text, Title } from '@mantine/core'
import type { ComponentProps } from 'react'
import { deskPage } from '@/app/server/desk-page'
import { listHeads } from '@/lib/audit/publish'
import { auditPageSize, listActors, listAlarms, listAudit } from '@/lib/audit/queries'
import { type AuditVerdict, verifyAudit } from '@/lib/audit/verify'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { countQuarantined } from '@/lib/tips/desk/quarantined'
import style from './audit.module.css'
import { AuditTable } from './audit-table'

export default deskPage('auditor', async ({ locale, actor, search }) => {
  const t = words(locale, 'deskPages')
  const db = as(actor)
  const before = Number(search.before) || undefined
  const [rows, alarms, heads, quarantined, verdict] = await Promise.all([
    listAudit(db, before),
    listAlarms(db),
    listHeads(db),
    countQuarantined(),
    search.verify === '1' ? verifyAudit(db) : null,
  ])
  const actors = await listActors(db, [...rows, ...alarms])
  const path = href(locale, '/desk/audit')
  const oldest = rows.at(-1)?.seq
  return (
    <>
      <Title order={1} size="h2">
        {t('audit.title')}
      </Title>
      <Text c="gray.7" mb="md">
        {t('audit.lead')}
      </Text>
      <div className={style.top}>
        <Paper withBorder p="md" component="section">
          {verdict && <Verdict locale={locale} verdict={verdict} />}
          <form action={path} method="get">
            <input type="hidden" name="verify" value="1" />
            <Button type="submit">{t('audit.verify')}</Button>
          </form>
          <Text size="sm" c="gray.7" mt={4}>
            {t('audit.verifyHint')}
          </Text>
        </Paper>
        <Paper withBorder p="md" component="section">
          <Text fw={600}>{t('audit.quarantine', { n: quarantined })}</Text>
          <Heads locale={locale} heads={heads} />
        </Paper>
      </div>
      <Records
        {...{ locale, actors, rows: alarms }}
        title={t('audit.alarms')}
        empty={t('audit.noAlarms')}
      />
      <Records
        {...{ locale, actors, rows }}
        title={t('audit.last', { n: rows.length })}
        empty={t('audit.empty')}
      />
      {rows.length === auditPageSize && (
        <Group justify="flex-end" mt="sm">
          <a href={`${path}?before=${oldest}`}>{t('audit.older')}</a>
        </Group>
      )}
    </>
  )
})

type RecordsProps = ComponentProps<typeof AuditTable> & { title: string; empty: string }

function Records({ title, empty, ...table }: RecordsProps) {
  return (
    <>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {title}
      </Title>
      {table.rows.length === 0 ? <Text c="gray.7">{empty}</Text> : <AuditTable {...table} />}
    </>
  )
}

type HeadsProps = { locale: Locale; heads: Awaited<ReturnType<typeof listHeads>> }

/** The last heads of the chain, as far as anybody outside may compare them. */
function Heads({ locale, heads }: HeadsProps) {
  const t = words(locale, 'deskPages')
  return (
    <>
      <Title order={2} size="h6" mt="sm">
        {t('audit.heads')}
      </Title>
      {heads.length === 0 && (
        <Text size="sm" c="gray.7">
          {t('audit.noHeads')}
        </Text>
      )}
      <ul className={style.heads}>
        {heads.map(({ day, seq, hash }) => (
          <li key={day}>
            {day} · {seq} · <code>{hash.slice(0, 16)}…</code>
          </li>
        ))}
      </ul>
    </>
  )
}

function Verdict({ locale, verdict }: { locale: Locale; verdict: AuditVerdict }) {
  const t = words(locale, 'deskPages')
  if (verdict.ok) {
    return (
      <Alert color="teal" mb="md" role="status">
        {t('audit.ok', { count: verdict.count })}
      </Alert>
    )
  }
  const { seq, because } = verdict
  return (
    <Alert color="red.9" variant="filled" mb="md" role="alert">
      {t('audit.bad', { seq, because: t(`audit.because.${because}`) })}
    </Alert>
  )
}
