type Props = { address: string; alt: string; width: number; height: number }

/** A picture that is in the page itself, for a long press. */
export function ReceiptImage({ address, ...rest }: Props) {
  // biome-ignore lint/performance/noImgElement: nothing is fetched that could be made smaller
  return <img src={address} {...rest} alt={rest.alt} />
}
