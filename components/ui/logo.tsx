/** The mark: a conversation with the contract's line through it. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" style={{ flex: "none" }}>
      <rect x="1" y="1" width="18" height="18" rx="5" fill="var(--accent-fill)" />
      <path d="M5 6.5h4M5 10h4M5 13.5h4" stroke="#fff" strokeWidth="1.6" strokeLinecap="round" opacity=".65" />
      <path d="M12 4v12" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" />
      <path d="M14.5 10h1.5" stroke="#fff" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
