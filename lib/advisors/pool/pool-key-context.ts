/** A pool's private key, wrapped for a member or the recovery recipient. */
export const poolKeyContext = (areaCode: string, staffId: string) => ({
  subject: `pool/${areaCode}`,
  kind: 'pool-key',
  id: staffId,
})
