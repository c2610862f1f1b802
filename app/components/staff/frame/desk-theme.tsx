'use client'

import { createTheme, type MantineColorsTuple, MantineProvider } from '@mantine/core'
import { type ReactNode, useState } from 'react'

const kapok: MantineColorsTuple = [
  '#fdf0ee',
  '#f6dcd8',
  '#eab6af',
  '#de8d84',
  '#d46a5f',
  '#ce5347',
  '#b5302a',
  '#a3201d',
  '#8a1816',
  '#6f1110',
]

const stone: MantineColorsTuple = [
  '#faf8f5',
  '#f3efe9',
  '#e6e0d7',
  '#d3cabe',
  '#a89c8e',
  '#7d7165',
  '#655a4f',
  '#4c433a',
  '#362f28',
  '#241f1a',
]

const theme = createTheme({
  primaryColor: 'kapok',
  primaryShade: 7,
  colors: { kapok, red: kapok, gray: stone },
  black: '#241f1a',
  defaultRadius: 'md',
  fontFamily: '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif',
  headings: { fontWeight: '650' },
  cursorType: 'pointer',
})

/** Mantine for staff pages; its few style elements carry the nonce the page was loaded with, also after an action led on without loading anew. */
export function DeskTheme({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [loaded] = useState(nonce)
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => loaded}>
      {children}
    </MantineProvider>
  )
}
