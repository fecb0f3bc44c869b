/** What is to be mended before a scenario can be published, or that there is nothing. */
export function WalkProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return <p>公開する前に直すところは、見つかりませんでした。</p>
  return (
    <>
      <h3>公開する前に直すこと</h3>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  )
}
