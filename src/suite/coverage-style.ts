const DARK = `color-scheme: dark; --ground: #14171a; --card: #1b1f23; --line: #333a41; --text: #e6e8ea; --soft: #a8b0b8; --accent: #74c9bf;
  --live: #2f9e66; --live-text: #04140b; --observed: #1f6f4a; --observed-text: #e3f7ec; --published: #24506e; --published-text: #dff0fb;
  --inferred: #2b3742; --inferred-text: #b9d8ee; --sandbox: #453718; --sandbox-text: #f3d596; --none: #22272c; --none-text: #a8b0b8;`;

/** The look of the coverage page. Each text on its ground has a contrast of at least 4.5. */
export const COVERAGE_STYLE = `
:root { color-scheme: light; --ground: #fbfaf7; --card: #fff; --line: #dfdbd1; --text: #1f2328; --soft: #575c63; --accent: #0f5c5a;
  --live: #1b7a4b; --live-text: #fff; --observed: #8fd6b0; --observed-text: #0c3a23; --published: #a9d3ee; --published-text: #0b3350;
  --inferred: #e0edf6; --inferred-text: #264b66; --sandbox: #f6e3b4; --sandbox-text: #5c4300; --none: #efece4; --none-text: #5d5a52; }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
main { max-width: 78rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .6rem } h3 { font-size: .95rem; margin: 1rem 0 .3rem; font-weight: 600 }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.lead { color: var(--soft); max-width: 46rem; margin: 0 0 1.5rem } .soft { color: var(--soft); max-width: 46rem }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem }
.fields label { display: grid; gap: .25rem; font-size: .82rem; color: var(--soft) }
input[type=search], select { font: inherit; font-size: .95rem; color: var(--text); background: var(--card); border: 1px solid #8a857a; border-radius: 8px; padding: .45rem .6rem; width: 100%; min-width: 0 }
::placeholder { color: var(--soft); opacity: 1 }
fieldset { border: 0; padding: 0; margin: 1rem 0 .75rem; display: flex; flex-wrap: wrap; gap: .5rem; min-width: 0 }
legend { font-size: .82rem; color: var(--soft); padding: 0; margin-bottom: .25rem }
.step { display: inline-flex; align-items: center; gap: .4rem; padding: .3rem .7rem .3rem .5rem; border: 1px solid var(--line); border-radius: 999px; background: var(--card); font-size: .88rem; cursor: pointer }
.step b { display: inline-grid; place-items: center; width: 1.35rem; height: 1.35rem; border-radius: 5px; font-size: .75rem }
.step output { color: var(--soft); font-variant-numeric: tabular-nums }
.step input { margin: 0; accent-color: var(--accent) }
button[type=reset] { font: inherit; font-size: .88rem; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: 999px; padding: .3rem .8rem; cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.live b, .cell.live, i.live { background: var(--live); color: var(--live-text) }
.observed b, .cell.observed, i.observed { background: var(--observed); color: var(--observed-text) }
.published b, .cell.published, i.published { background: var(--published); color: var(--published-text) }
.inferred b, .cell.inferred, i.inferred { background: var(--inferred); color: var(--inferred-text) }
.sandbox b, .cell.sandbox, i.sandbox { background: var(--sandbox); color: var(--sandbox-text) }
.none b, .cell.none, i.none { background: var(--none); color: var(--none-text) }
#bar, .bar { display: flex; gap: 2px; border-radius: 6px; overflow: hidden; height: 12px } .bar { height: 6px; max-width: 30rem; margin: .2rem 0 .4rem }
#bar i, .bar i { flex: 0 1 0; min-width: 2px }
#count { color: var(--soft); font-size: .88rem; margin: .5rem 0 .75rem }
.scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 10px; background: var(--card) }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem }
thead th { position: sticky; top: 0; z-index: 2; background: var(--card); border-bottom: 1px solid var(--line); padding: .55rem .3rem; font-size: .8rem; font-weight: 600; color: var(--soft); text-align: center; white-space: nowrap }
thead th:first-child { left: 0; z-index: 3; text-align: left; padding-left: .9rem }
tbody th { position: sticky; left: 0; z-index: 1; background: var(--card); text-align: left; font-weight: 400; padding: .35rem .9rem; border-bottom: 1px solid var(--line); min-width: 15rem; max-width: 30rem }
tbody td { text-align: center; padding: .3rem .2rem; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums }
.group th { position: static; background: var(--ground); font-weight: 600; padding: .9rem .9rem .4rem } .group span { position: sticky; left: .9rem }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; overflow-wrap: anywhere }
th button span { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; text-decoration-color: var(--line) } th button:hover span { text-decoration-color: currentColor }
th small { display: block; color: var(--soft); overflow-wrap: anywhere }
.cell { display: inline-grid; place-items: center; width: 2rem; height: 1.6rem; border-radius: 6px; font-size: .78rem; font-weight: 600; position: relative }
.cell.turn::before { content: ''; position: absolute; left: -.35rem; top: -.1rem; bottom: -.1rem; width: 2px; background: var(--soft); border-radius: 2px }
.cell.faint { background: none; color: var(--soft); font-weight: 400 }
.detail td { text-align: left; background: var(--ground); padding: 0 } .detail td > div { padding: .5rem .9rem 1rem; max-width: min(60rem, calc(100vw - 3rem)); position: sticky; left: 0 }
.detail p { margin: .4rem 0 } .detail ul { margin: .3rem 0; padding-left: 1.2rem; columns: 18rem } .detail li { overflow-wrap: anywhere } summary { cursor: pointer; color: var(--accent) }
dl { display: grid; gap: .4rem; margin: 0 } dl div { display: flex; flex-wrap: wrap; gap: .2rem .75rem } dt { min-width: 8.5rem; font-weight: 600 } dd { margin: 0; color: var(--soft) } dt .cell { margin-right: .4rem }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media (max-width: 40rem) { main { padding: 1.25rem .9rem 3rem } tbody th { min-width: 9.5rem; max-width: 9.5rem; padding: .35rem .6rem } th small { font-size: .75rem } .cell { width: 1.75rem } thead th:first-child { padding-left: .6rem } }
`;
