import type { Topic } from '@/lib/consultations/schema'
import { categories } from '@/lib/routing/categories'

/** Words that by themselves tell of crime. */
const cues = [
  ...['诈骗', '骗子', '被骗', '骗了', '骗走', '骗钱', '骗老', '行骗', '诱骗'],
  ...['黑社会', '黑恶', '恶势力', '涉黑', '打手', '敲诈', '勒索', '绑架', '非法拘禁', '恐吓'],
  ...['非法集资', '高利贷', '贩毒', '毒品', '贪污', '受贿', '行贿', '挪用公款', '强奸', '偷走'],
]

/** Key words of the categories that anybody with a civil matter uses too: they count only beside a sign of wrong. */
const everyday = new Set([
  ...['养老院', '预付床位', '会员卡', '押金', '居家养老', '养老公寓', '养老基地', '康养', '入股'],
  ...['分红', '返点', '养老产品', '理疗仪', '按摩床', '抵押', '过户', '公证', '委托书', '补缴'],
  ...['提前退休', '内部关系', '义诊', '志愿者', '关爱', '扶贫', '保健品', '免费体检', '专家讲座'],
  ...['收藏品', '纪念币', '字画', '邮票', '拍卖', '回购', '商品回购', '免费旅游', '购物团'],
  ...['集资', '理财', '高息', '数字货币', '孙子', '出车祸', '领导', '客服', '百万保障', '理赔'],
  ...['会员扣费', '快递丢失', '导师', '内幕', '高收益', '做任务', '返利', '点赞', '贷款', '征信'],
  ...['手续费', '中奖', '领礼品', '扫码', '抽奖', '网恋', '征婚', '黄昏恋', '村官', '换届'],
  ...['集体资产', '宗族', '征地', '断水断电', '强拆', '矿', '拦车', '碰瓷', '催收', '跟踪'],
  ...['占场', '医闹', '未成年', '校园', '黑中介', '克扣押金', '强行搬离', '境外', '勾结', '水军'],
  ...['寄存代售', '消费返利', '跑路', '虚拟币', '黑车', '围标', '恶意索赔'],
])
const wrong = /骗|诈|威胁|恐吓|逼|冒充|假冒|打人|砸|围堵|强迫|卷款|失联/

const keywords: readonly string[] = categories.flatMap((category) => [...category.keywords])

/** Whether a question's words or topic suggest crime or fraud. It is only a hint: the asker is offered the other way, never sent there. */
export function soundsLikeTip(text: string, topic: Topic): boolean {
  if (topic === 'criminal-fraud') return true
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  if (cues.some((cue) => plain.includes(cue))) return true
  const named = keywords.filter((word) => plain.includes(word))
  return named.some((word) => !everyday.has(word)) || (named.length > 0 && wrong.test(plain))
}
