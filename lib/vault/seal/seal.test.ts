import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { forgedKey } from '@/lib/testing/forged-key'
import { openRow, unwrapRow } from '@/lib/testing/rows'
import { signKey } from '@/lib/vault/keys/bind-key'
import { open } from './open'
import { openRows, sealRow } from './rows'
import { newKeyPair, seal, unwrap, wrap } from './seal'
import { SealBroken } from './seal-broken'
import { sealSubmission } from './sealing'

const context = { subject: 'tip-1', kind: 'message', id: 'm-1' }
const department = await newKeyPair()
const other = await newKeyPair()

test('what is sealed opens with the key and nothing else', async () => {
  const sealed = await seal([department.publicKey], context, '他们说是高收益的养老项目')
  expect((await open(department.privateKey, context, sealed)).toString()).toContain('养老项目')
  await expect(open(other.privateKey, context, sealed)).rejects.toThrow(SealBroken)
  expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> mlkem768x25519 /)
})

test('a record sealed for two opens for both', async () => {
  const sealed = await seal(
    [department.publicKey, other.publicKey],
    context,
    new Uint8Array([0, 255]),
  )
  for (const { privateKey } of [department, other])
    expect(await open(privateKey, context, sealed)).toEqual(Buffer.of(0, 255))
})

test('30 · a recipient without post-quantum protection is refused, alone or among others', async () => {
  const weak = await identityToRecipient(await generateX25519Identity())
  await expect(seal([weak], context, 'x')).rejects.toThrow('not post-quantum')
  await expect(seal([department.publicKey, weak], context, 'x')).rejects.toThrow('not post-quantum')
  await expect(wrap(department.privateKey, weak, context)).rejects.toThrow('not post-quantum')
  await expect(seal([], context, 'x')).rejects.toThrow()
})

test('a record moved to another tip, kind or id does not open', async () => {
  const sealed = await seal([department.publicKey], context, 'x')
  for (const moved of [{ subject: 'tip-2' }, { kind: 'note' }, { id: 'm-2' }])
    await expect(open(department.privateKey, { ...context, ...moved }, sealed)).rejects.toThrow(
      'a sealed record failed its check',
    )
})

test('lengths are hidden in steps', async () => {
  const lengths = await Promise.all(
    [0, 1, 3_000, 5_000, 15_000, 60_000, 300_000].map(
      async (n) => (await seal([department.publicKey], context, 'x'.repeat(n))).length,
    ),
  )
  expect(new Set(lengths.slice(0, 3)).size).toBe(1)
  expect(new Set(lengths.slice(3, 5)).size).toBe(1)
  expect(new Set(lengths).size).toBe(4)
})

describe('rows', () => {
  test('26 · two payloads swapped in the database are noticed and withheld', async () => {
    const content = signKey(context.subject, 'content', 0, department.publicKey)
    const second = { ...context, id: 'm-2' }
    const [a, b] = [
      await sealRow({ content }, context, 'one'),
      await sealRow({ content }, second, 'two'),
    ]
    const openA = await openRows(department.privateKey, [{ context, ...a }])
    expect(openA.map(String)).toEqual(['one'])
    expect(await openRows(department.privateKey, [{ context, ...b }])).toEqual([null])
    const thread = [
      { context, sealed: b.sealed, mac: a.mac },
      { context: second, ...b },
    ]
    expect(
      (await openRows(department.privateKey, thread)).map((m) => m?.toString() ?? null),
    ).toEqual([null, 'two'])
  })

  test('27 · nothing is sealed to a key that was put in the place of a tip’s own', async () => {
    const content = signKey(context.subject, 'content', 0, department.publicKey)
    const reply = signKey(context.subject, 'reply', 0, other.publicKey)
    const anothers = signKey('another', 'content', 0, department.publicKey)
    const forged = await forgedKey(content)
    for (const keys of [
      { content: reply },
      { content: other.publicKey },
      { content: anothers },
      { content: forged },
      { content, reply: content },
    ])
      await expect(sealRow(keys, context, 'one')).rejects.toMatchObject({ key: 'seal_broken' })
    expect((await sealRow({ content, reply }, context, 'one')).sealed.length).toBeGreaterThan(0)
  })

  test('28 · a flipped byte or a cut end is noticed', async () => {
    const content = signKey(context.subject, 'content', 0, department.publicKey)
    const row = await sealRow({ content }, context, 'one')
    const flipped = Buffer.from(row.sealed)
    flipped[2_000] = (flipped[2_000] ?? 0) ^ 1
    for (const sealed of [flipped, row.sealed.subarray(0, -1), Buffer.alloc(0)]) {
      const opened = await openRows(department.privateKey, [{ context, sealed, mac: row.mac }])
      expect(opened).toEqual([null])
      await expect(open(department.privateKey, context, sealed)).rejects.toThrow(SealBroken)
    }
  })
})

describe('a submission', () => {
  const submission = {
    subject: 'tip-9',
    contents: [
      { kind: 'content', id: 'tip-9', plaintext: '经过' },
      { kind: 'contact', id: 'tip-9', plaintext: '138' },
    ],
    grantees: [
      { id: 'd-1', publicKey: department.publicKey },
      { id: 'd-2', publicKey: other.publicKey },
    ],
  }

  test('opens through any grant', async () => {
    const { contentPublicKey, contents, grants } = await sealSubmission(submission)
    expect(grants.map(({ id }) => id)).toEqual(['d-1', 'd-2'])
    for (const [i, { privateKey }] of [department, other].entries()) {
      const grant = grants[i] as (typeof grants)[number]
      const t = await unwrapRow(
        privateKey,
        { subject: 'tip-9', kind: 'grant', id: grant.id },
        grant,
      )
      const row = contents[0] as (typeof contents)[number]
      const content = await openRow(t, { subject: 'tip-9', kind: 'content', id: 'tip-9' }, row)
      expect(content.toString()).toBe('经过')
    }
    expect(contentPublicKey).toMatch(/^age1pq1/)
  })

  test('17 · the key of the receipt opens none of its ciphertexts, only what is sealed to it', async () => {
    const { contentPublicKey, replyPublicKey, replyPrivateKey, contents, grants } =
      await sealSubmission(submission)
    for (const { kind, id, sealed } of contents)
      await expect(open(replyPrivateKey, { subject: 'tip-9', kind, id }, sealed)).rejects.toThrow(
        SealBroken,
      )
    for (const { id, wrapped } of grants)
      await expect(
        unwrap(replyPrivateKey, { subject: 'tip-9', kind: 'grant', id }, wrapped),
      ).rejects.toThrow(SealBroken)
    const inTip = { ...context, subject: 'tip-9' }
    const answer = await sealRow(
      { content: contentPublicKey, reply: replyPublicKey },
      inTip,
      '已受理',
    )
    expect((await openRow(replyPrivateKey, inTip, answer)).toString()).toBe('已受理')
  })

  test('a department whose key is not hybrid stops it', async () => {
    const weak = await identityToRecipient(await generateX25519Identity())
    const grantees = [{ id: 'd-1', publicKey: weak }]
    await expect(sealSubmission({ ...submission, grantees })).rejects.toThrow('not post-quantum')
  })
})
