/** Asks for a day; without JavaScript too. */
export function DayForm({ date, problem }: { date: string; problem: string | null }) {
  return (
    <form className="portal-lab__form" method="get">
      <label htmlFor="register-date">いつの状況を見ますか</label>
      <input
        aria-describedby={problem ? 'register-problem' : undefined}
        aria-invalid={problem !== null}
        defaultValue={date}
        id="register-date"
        max="2099-12-31"
        min="2000-01-01"
        name="date"
        required
        type="date"
      />
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        表示する
      </button>
      {problem && (
        <p
          className="portal-workflow__problem portal-register__problem"
          id="register-problem"
          role="alert"
        >
          {problem}
        </p>
      )}
    </form>
  )
}
