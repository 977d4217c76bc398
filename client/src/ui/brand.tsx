/** The sign of the program: three entities of a page, related. */
export function Brand() {
  return (
    <svg className="brand-sign" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <path className="brand-line" d="M7 8 19 6.5M7 8l5.5 11M19 6.5l-6.5 12.5" />
      <circle className="Person" cx="7" cy="8" r="4" />
      <rect className="Company" x="15.6" y="3" width="7" height="7" rx="1.8" />
      <path className="Organization" d="M10.2 15h4.8l2.6 4.2-2.6 4.3h-4.8l-2.6-4.3Z" />
    </svg>
  );
}
