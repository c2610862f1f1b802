import { categoriesElder } from './categories-elder'
import { categoriesGang } from './categories-gang'
import { categoriesPhone } from './categories-phone'

const categories = { ...categoriesElder, ...categoriesPhone, ...categoriesGang }

export default categories
