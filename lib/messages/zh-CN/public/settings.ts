const settings = {
  title: '字号与颜色',
  size: '字号',
  normal: '标准',
  elder: '大字版',
  elderHint: '字更大，按钮更大，颜色更深',
  colour: '颜色',
  light: '浅色底，深色字',
  yellow: '黑底黄字',
  yellowHint: '适合眼睛怕光、看不清的人',
  sample: '看看样子',
  sampleText: '公检法不会在电话里办案。',
  save: '保存',
  saved: '已保存。',
  read: '朗读',
  readText: '能朗读的手机，题目旁边有“听一遍”。',
  voice: '不会打字，可以用键盘上的话筒说。请注意，输入法公司可能听到您说的话。',
  cookie: '这个选择只记在您的手机里。记的只有字号和颜色。',
}

export default settings
