import { expect, test } from 'vitest'
import { weakPassword } from './weak-password'

test.each([
  'password1234',
  'guangzhou2024!!',
  '广州平安2026',
  'qwertyuiop123',
  'aaaaaaaaaaaa',
  '123456789012',
  'Kapok-Kapok-Kapok',
  'P@ssword2025',
  'woaini1314520',
])('%s is refused', (password) => {
  expect(weakPassword(password)).toBe(true)
})

test.each([
  'seven lanterns on the river',
  '七盏灯笼挂在老榕树下',
  'Xk7!vq2#Lm9p',
  'yanyu qiao bian mai tang',
])('%s is accepted', (password) => {
  expect(weakPassword(password)).toBe(false)
})
