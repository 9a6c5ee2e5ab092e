/** The mark of the service: an open door above the tide. */
export const DoorMark = () => (
  <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path d="M10 40V18a14 14 0 0 1 28 0v22z" fill="#ffd447" />
    <path d="M16 40V18a8 8 0 0 1 16 0v22z" fill="#04212a" />
    <path d="M16 40V18a8 8 0 0 1 8-8l6 5v29z" fill="#e4f0ec" />
    <circle cx="26.6" cy="27" r="1.6" fill="#04212a" />
    <path
      d="M3 43q5.25-4 10.5 0t10.5 0 10.5 0 10.5 0"
      fill="none"
      stroke="#54b8a6"
      strokeWidth="3.4"
      strokeLinecap="round"
    />
  </svg>
)
