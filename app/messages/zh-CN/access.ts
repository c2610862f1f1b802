const access = {
  title: '登录',
}

export default access
