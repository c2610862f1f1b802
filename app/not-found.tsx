/** Never shown: addresses that nothing answers have a page. Next's own would weigh on every page. */
export default function NotFound() {
  return null
}
