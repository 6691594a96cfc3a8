// What the pages gain with JavaScript: the copy follows the card, a selection becomes a claim, a bulk box ticks all.
// Everything here has a plain link or form behind it.
(() => {
  "use strict";
  const all = (selector, scope = document) => [...scope.querySelectorAll(selector)];

  // Times are written in the reader's own zone from the second page on, unless the preferences name another.
  try {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const known = document.cookie.split("; ").includes(`zone=${zone}`);
    if (zone && !known) document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
  } catch { /* without a zone the newsroom's stands */ }

  // The card that htmx swapped in names its claim and how that claim stands; its marks in the copy follow.
  // Another claim, or one that stands otherwise now, is shown from its top; a tick or a remark moves nothing.
  const stands = (card) => (card ? `${card.dataset.claim} ${card.dataset.title}` : "");
  let stood = stands(document.querySelector("#card[data-claim]"));
  function follow() {
    const card = document.querySelector("#card[data-claim]");
    if (!card || !document.querySelector(".copy")) return;
    if (stands(card) !== stood) card.parentElement.scrollTop = 0;
    stood = stands(card);
    if (document.activeElement === document.body) card.focus({ preventScroll: true }); // Tab goes on from the card
    all(".copy mark.current").forEach((mark) => mark.classList.remove("current"));
    const marks = all(`.copy mark[data-claim="${card.dataset.claim}"]`);
    marks.forEach((mark) => {
      mark.className = `${card.dataset.coverage}${card.dataset.stale ? " stale" : ""} current`;
      const link = mark.querySelector("a");
      if (link && link.dataset.shape) link.dataset.shape = card.dataset.shape;
      if (link) link.title = card.dataset.title;
    });
    if (marks[0]) marks[0].scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("htmx:afterSettle", follow);

  // A verdict stands in the card at once, marked as on its way; the answer replaces the card, a refusal puts it back.
  let sent = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.target;
    const row = form.matches(".verdicts form") && document.querySelector("#card > section > .row");
    if (!row) return;
    sent = { row, nodes: [...row.childNodes] };
    const word = Object.assign(document.createElement("b"), { textContent: `${form.querySelector("button").dataset.keyLabel} …` });
    row.replaceChildren(word);
  });
  document.addEventListener("htmx:afterRequest", () => {
    if (sent && sent.row.isConnected) sent.row.replaceChildren(...sent.nodes);
    sent = null;
  });

  // What was done is told until the next thing is done, so that the notice does not hide a line of copy for long.
  let told = 0;
  const notices = document.querySelector("#notices");
  const fresh = () => { told = Date.now(); };
  fresh();
  document.addEventListener("htmx:oobAfterSwap", fresh);
  const clear = () => { if (Date.now() - told > 4000) all("#notices .success").forEach((notice) => notice.remove()); };
  if (notices) ["keydown", "pointerdown"].forEach((kind) => document.addEventListener(kind, clear));

  // A 409 or 422 leaves what the person typed in place; focus goes to the sentence that says why.
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target && event.detail.target.id === "notices") window.scrollTo({ top: 0 });
  });

  // Browsers count UTF-16 units; the workspace counts Unicode code points.
  const points = (text) => [...text].length;
  function offsetIn(paragraph, node, offset) {
    const range = document.createRange();
    range.setStart(paragraph, 0);
    range.setEnd(node, offset);
    return Number(paragraph.dataset.start) + points(range.toString());
  }
  function selected(copy) {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const near = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    const first = near(range.startContainer);
    const last = near(range.endContainer);
    if (!first || !last || !copy.contains(first) || !copy.contains(last)) return null;
    return { range, start: offsetIn(first, range.startContainer, range.startOffset), end: offsetIn(last, range.endContainer, range.endOffset) };
  }

  // No browser starts a selection inside a link, and a marked claim is one: while the button is down, it is none.
  let held = null;
  document.addEventListener("mousedown", (event) => {
    const link = event.target.closest(".copy[data-selectable] mark a[href]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    held = { link, href: link.getAttribute("href") };
    link.removeAttribute("href");
  }, true);
  const release = () => { if (held) held.link.setAttribute("href", held.href); held = null; };
  document.addEventListener("mouseup", release, true);
  window.addEventListener("blur", release);
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".copy[data-selectable] mark a");
    if (!link) return;
    const selection = document.getSelection();
    if (selection.isCollapsed || !selection.containsNode(link, true)) link.focus({ preventScroll: true });
    else { event.preventDefault(); event.stopPropagation(); }
  }, true);

  function choose(bar, found) {
    bar.hidden = !found || found.end <= found.start;
    if (window.CSS && CSS.highlights) {
      CSS.highlights.delete("selecting");
      if (!bar.hidden) CSS.highlights.set("selecting", new Highlight(found.range.cloneRange()));
    }
    if (bar.hidden) return;
    const card = document.querySelector("#card[data-borders]");
    const borders = bar.querySelector("form[data-borders]");
    borders.hidden = !card;
    if (card) borders.action = card.dataset.borders;
    all("[name=start]", bar).forEach((input) => { input.value = found.start; });
    all("[name=end]", bar).forEach((input) => { input.value = found.end; });
  }
  document.addEventListener("selectionchange", () => {
    const copy = document.querySelector(".copy[data-selectable]");
    const bar = document.querySelector("#selection");
    if (copy && bar && !bar.contains(document.activeElement)) choose(bar, selected(copy));
  });
  // A key may be quicker than the browser's word that the selection changed: what is sent is what is selected now.
  document.addEventListener("submit", (event) => {
    const copy = document.querySelector(".copy[data-selectable]");
    const bar = event.target.closest("#selection");
    const found = copy && bar && selected(copy);
    if (found) choose(bar, found);
  }, true);

  document.addEventListener("change", (event) => {
    const box = event.target;
    if (box.matches("[data-all]")) all("[name=claim]", box.form || document).forEach((one) => { one.checked = box.checked; });
    if (box.matches("[data-submit]")) box.form.requestSubmit();
    if (box.matches("[name=claim], [data-all]")) {
      const n = all("[name=claim]:checked").length;
      all("[data-chosen]").forEach((node) => { node.textContent = `${n} chosen`; });
    }
  });

  // v and c in the queue mean the row one stands on where no box is ticked.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.id === "bulk" && !form.querySelector("[name=claim]:checked")) {
      const box = form.querySelector("[aria-current='true'] [name=claim]");
      if (box) box.checked = true;
    }
    all("[name=next][data-here]", form).forEach((input) => { input.value = location.pathname + location.search + location.hash; });
  }, true);

  // A field that waits for files or words says so before the page is left.
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (button && button.dataset.busy) { button.textContent = button.dataset.busy; }
  });
})();
