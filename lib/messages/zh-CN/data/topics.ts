/** The twenty-two matters of law in everyday words, and the five heads they stand under. */
const topics = {
  groups: {
    home: '家里的事',
    land: '村里和土地',
    money: '钱、工作、买卖',
    living: '住房、出行、受伤',
    help: '求助和报案',
  },
  names: {
    'elder-support': '子女赡养老人',
    guardianship: '谁来照管老人、孩子',
    inheritance: '遗产和遗嘱',
    'marriage-family': '结婚、离婚、彩礼、孩子',
    'domestic-violence': '家里有人打人',
    homestead: '宅基地和建房',
    'land-expropriation': '征地拆迁补偿',
    'land-contract': '承包地、土地出租',
    'collective-membership': '村集体分红、外嫁女',
    'village-affairs': '村务公开、选举',
    labor: '欠薪、上班的事',
    'work-injury': '工伤',
    'loans-debt': '借钱、欠债、担保',
    'contract-other': '别的合同',
    consumer: '买东西、保健品、预付卡',
    'neighbor-property': '邻居、物业',
    'rental-housing': '租房、买卖房子',
    'traffic-accident': '交通事故',
    'injury-tort': '受伤赔偿、看病纠纷',
    'social-assistance': '低保、社保、救助',
    'criminal-fraud': '被骗了、要报案',
    'legal-aid': '请不起律师',
  },
}

export default topics
