import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { testEnvironment } from './environment'
import { emptyVillage } from './people/asker'
import { Visitor } from './people/visitor'
import { type Portal, startPortal } from './portal'
import { desk } from './ports'
import { look } from './shared'
import { expect, test } from './test'

test.describe.configure({ mode: 'serial' })

const tips = 50
const questions = 10
const receipts: string[] = []
/** Four in each tip and each question: in the narrative, of the other side, of the resident's telephone, as 暗号. */
const planted: string[] = []

let portal: Portal
/** What lay in the cache before can hold nothing of what is planted. */
let since = 0
test.beforeAll(async () => {
  test.setTimeout(300_000)
  since = Date.now() - 1000
  portal = await startPortal({ desk })
  const waiting = Array.from({ length: tips }, (_, n) => n)
  const work = async () => {
    for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) await send(n)
  }
  await Promise.all([work(), work(), work(), work()])
  for (let n = 0; n < questions; n++) await ask(n)
})
test.afterAll(async () => portal.stop())

async function send(n: number): Promise<void> {
  const visitor = new Visitor(portal.url)
  const story = `${word(8)}${word(4)}`
  const who = word(6)
  const contact = `139${String(10_000_000 + n * 7919 + randomBytes(2).readUInt16BE())}`
  const phrase = word(6)
  await visitor.tell(`演示：${story}，收保护费。`, { who, contact, phrase })
  planted.push(story, who, contact, phrase)
  receipts.push(await visitor.send())
}

async function ask(n: number): Promise<void> {
  const visitor = new Visitor(portal.url)
  const [question, otherSide, phrase] = [`${word(8)}${word(4)}`, word(6), word(6)]
  const phone = `138${String(10_000_000 + n * 7919 + randomBytes(2).readUInt16BE())}`
  const told = { question: `演示：${question}，一直不还。`, otherSide, phone, phrase }
  const receipt = await visitor.consult(await emptyVillage(portal.ownerUrl), told)
  planted.push(question, otherSide, phone, phrase)
  receipts.push(receipt)
}

/** Rare characters in an order that nothing else has. */
function word(length: number): string {
  const characters = [...'鱻麤龘犇骉猋羴毳淼焱垚垒磊鑫森晶品赑蠹矗']
  return Array.from(randomBytes(length), (byte) => characters[byte % characters.length]).join('')
}

/** A text in every coat it might wear. */
function coats(text: string): string[] {
  const bytes = Buffer.from(text)
  const wide = Buffer.from(text, 'utf16le')
  const sounds = /^\d+$/.test(text) ? [] : [pinyin(text, { toneType: 'none', separator: '' })]
  return [
    text,
    bytes.toString('latin1'),
    wide.toString('latin1'),
    ...[bytes, wide].map((coat) => coat.toString('hex')),
    ...[bytes, wide].flatMap((coat) => cores(coat)),
    ...sounds,
  ]
}

/** Base64 of a text wherever it begins within three bytes. */
const cores = (bytes: Buffer) =>
  [0, 1, 2].map((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    return coded.slice(shift === 0 ? 0 : 4, -4)
  })

function foundIn(hay: string, needles: readonly string[]): string[] {
  return needles.filter((needle) => hay.includes(needle))
}

const coated = (texts: readonly string[]) =>
  texts.flatMap(coats).filter((needle) => needle.length > 5)

const secrets = () =>
  coated([
    ...planted,
    ...receipts,
    ...receipts.map((receipt) => receipt.match(/\d{4}/g)?.join(' ') ?? receipt),
  ])

async function everyTable(): Promise<string> {
  const named = await look<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
    [],
    portal.ownerUrl,
  )
  let all = ''
  for (const { name } of named) {
    const rows = await look<{ row: string }>(
      `select t::text as row from ${name} t`,
      [],
      portal.ownerUrl,
    )
    all += rows.map(({ row }) => row).join('\n')
  }
  return all
}

test('22 and 18: nothing that residents wrote, and no receipt, is found in any table', async () => {
  expect(planted.length).toBe(4 * (tips + questions))
  const dump = await everyTable()
  expect(dump.length).toBeGreaterThan(100_000)
  const sought = secrets()
  expect(foundIn(dump, sought)).toEqual([])
  expect(foundIn(unhexed(dump), sought)).toEqual([])
  const tool = spawnSync('pg_dump', [portal.ownerUrl], { maxBuffer: 1 << 30 })
  if (tool.status === 0) expect(foundIn(tool.stdout.toString('latin1'), sought)).toEqual([])
})

/** What stands in byte columns, as bytes. */
const unhexed = (dump: string) =>
  [...dump.matchAll(/\\x([0-9a-f]{8,})/g)]
    .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
    .join('\n')

test('the same search finds what is planted in a table', async () => {
  const [first = ''] = planted
  for (const coat of [
    first,
    Buffer.from(first).toString('hex'),
    Buffer.from(first).toString('base64'),
  ]) {
    expect(foundIn(`…${coat}…`, coated([first])).length).toBeGreaterThan(0)
  }
})

test('23 and 18: nor in a log, a mail, a draft left behind or the cache of the pages', async () => {
  const sought = secrets()
  expect(foundIn(portal.log(), sought)).toEqual([])
  expect(foundIn(JSON.stringify(portal.mailbox.mails()), sought)).toEqual([])
  const cache = join(import.meta.dirname, '..', testEnvironment.KAPOK_BUILD)
  for (const file of files(cache).filter((path) => statSync(path).mtimeMs > since)) {
    expect(foundIn(readFileSync(file, 'latin1'), sought), file).toEqual([])
  }
})

function files(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
