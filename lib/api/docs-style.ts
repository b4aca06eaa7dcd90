/** The documentation's whole look. Self-contained: the page loads nothing, so it reads the same behind any firewall. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f2a; --dim: #596174; --line: #dde1ea; --ground: #fff; --sunken: #f5f6f9; --accent: #3b50d0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaf0; --dim: #a0a8ba; --line: #31384a; --ground: #14171f; --sunken: #1b202b; --accent: #9fadff; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.page { display: grid; grid-template-columns: 264px minmax(0, 880px); gap: 32px; max-width: 1240px; margin: 0 auto; padding: 0 24px; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 24px 0; font-size: 13px; }
nav ul { list-style: none; margin: 0 0 12px; padding: 0; }
nav li { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
nav a { text-decoration: none; color: var(--ink); }
nav a:hover { text-decoration: underline; }
nav h2 { font-size: 13px; margin: 0; padding: 0; border: 0; }
main { padding: 24px 0 96px; }
h1 { font-size: 20px; margin: 0 0 8px; }
h2 { font-size: 16px; margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 14px; margin: 32px 0 4px; }
h3 code { font-weight: 600; font-size: 14px; }
h4 { font-size: 12px; margin: 16px 0 4px; color: var(--dim); font-weight: 600; }
p { margin: 4px 0 8px; max-width: 72ch; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
pre { background: var(--sunken); border: 1px solid var(--line); border-radius: 5px; padding: 8px 12px; white-space: pre-wrap; overflow-wrap: anywhere; margin: 4px 0 8px; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 8px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); }
th { font-size: 12px; color: var(--dim); font-weight: 600; }
.method { display: inline-block; min-width: 56px; font: 600 12px/1.5 ui-monospace, monospace; }
.dim { color: var(--dim); }
@media (max-width: 860px) { .page { grid-template-columns: 1fr; } nav { position: static; max-height: none; } }
`;
