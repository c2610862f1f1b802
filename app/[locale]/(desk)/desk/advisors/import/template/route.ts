import { staffFile } from '@/app/server/staff-file'
import { sheetColumns } from '@/lib/advisors/import/sheet'
import { city } from '@/lib/city/city'
import type { City } from '@/lib/city/schema'
import { writeCsv } from '@/lib/platform/csv'

/** The bureau's table with its heading and one line to follow. */
export const GET = staffFile('officer', async () => ({
  name: '法律顾问导入模板.csv',
  type: 'text/csv; charset=utf-8',
  body: writeCsv([[...sheetColumns], example(city().example)]),
}))

const example = ({ licence, firm, phone, languages, village }: City['example']) => [
  ...[licence, '何示例', firm, phone, languages, village, '', '2026-01-01', '2026-12-31'],
  ...['第二周', '周三', '9:30', '11:30', '村（居）委会法律服务室'],
]
