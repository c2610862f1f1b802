import { staffFile } from '@/app/server/staff-file'
import { sheetColumns } from '@/lib/advisors/import/sheet'
import { writeCsv } from '@/lib/platform/csv'

const example = [
  ...['14401202612345678', '何示例', '广东示例律师事务所', '020-12345678', '普通话、粤语'],
  ...['440106001001', '', '2026-01-01', '2026-12-31', '第二周', '周三', '9:30', '11:30'],
  '村（居）委会法律服务室',
]

/** The bureau's table with its heading and one line to follow. */
export const GET = staffFile('officer', async () => ({
  name: '法律顾问导入模板.csv',
  type: 'text/csv; charset=utf-8',
  body: writeCsv([[...sheetColumns], example]),
}))
