import { Text } from '@mantine/core'

/** The code with which somebody joins: shown once, to who invited them. */
export function InviteCode({ says, code }: { says: string; code: string | undefined }) {
  return (
    <>
      <Text>{says}</Text>
      <Text className="desk-code" fz={22}>
        {code}
      </Text>
    </>
  )
}
