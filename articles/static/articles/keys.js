// Single keys press the visible button or link that names them (data-key). They never act while one types, and not at
// all where the reader switched them off (no data-keys on <html>). `r` then a rating's letter chooses that rating. Where a
// button needs words first (data-needs), its key goes to their field while that is empty.
(() => {
  "use strict";
  const root = document.documentElement;
  const typing = (node) =>
    node.isContentEditable || /^(TEXTAREA|SELECT)$/.test(node.tagName) ||
    (node.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(node.type));
  const shown = (node) => node.getClientRects().length > 0 && !node.disabled;
  // A dialog on top takes the keys; then the row one stands on; then the page.
  const holder = (key) => {
    const scopes = [document.querySelector("dialog[open]"), document.querySelector("[aria-current='true']"), document];
    for (const scope of scopes.filter(Boolean)) {
      const found = [...scope.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(shown);
      if (found) return found;
    }
    return null;
  };

  let choosing = null; // the form whose ratings wait for a letter

  function choose(key) {
    const form = choosing;
    choosing = null;
    const radio = form && form.isConnected && form.querySelector(`[data-choose="${CSS.escape(key)}"]`);
    if (!radio) return false;
    radio.checked = true;
    form.querySelector("textarea").focus();
    return true;
  }

  function openRatings(details, letter) {
    details.open = true;
    choosing = details.querySelector("form");
    (choosing.querySelector(":checked") || choosing.querySelector("input[type=radio]")).focus();
    if (letter) choose(letter);
  }

  function press(node) {
    if (typing(node)) { node.focus(); if (node.select) node.select(); return; }
    if (node.tagName === "SUMMARY") {
      const details = node.parentElement;
      if (details.querySelector("[data-choose]")) { openRatings(details); return; }
      details.open = true;
      const first = details.querySelector("input:not([type=hidden]), textarea, select");
      if (first) first.focus();
      return;
    }
    const needed = document.getElementById(node.dataset.needs || "");
    if (needed && !needed.value.trim()) { needed.focus(); return; }
    node.click();
  }

  // Shift and a verdict's key: the same rating, with room for the reason.
  function withReason(key) {
    const details = document.querySelector("details[data-verdict]");
    const wanted = details && details.querySelector(`[data-choose="${CSS.escape(key)}"]`);
    if (wanted) openRatings(details, key);
    return Boolean(wanted);
  }

  function move(step) {
    const rows = [...document.querySelectorAll("[data-row]")].filter(shown);
    if (!rows.length) return false;
    const at = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
    const next = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step))];
    rows.forEach((row) => row.removeAttribute("aria-current"));
    next.setAttribute("aria-current", "true");
    (next.querySelector("[data-open]") || next).focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    return true;
  }

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Escape") {
      choosing = null;
      if (typing(target)) target.blur();
      return;
    }
    if (key === "Enter" && target.tagName === "TEXTAREA" && target.hasAttribute("data-enter") && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      target.form.requestSubmit();
      return;
    }
    if (!root.hasAttribute("data-keys") || event.ctrlKey || event.metaKey || event.altKey || typing(target)) return;
    if (choosing && key.length === 1 && choose(key)) { event.preventDefault(); return; }
    if (event.shiftKey && /^[A-Z]$/.test(key) && withReason(key.toLowerCase())) { event.preventDefault(); return; }
    const found = holder(key);
    if (found) { event.preventDefault(); press(found); return; }
    if ((key === "j" || key === "k") && move(key === "j" ? 1 : -1)) event.preventDefault();
  });

  // `?` lists the keys of this very page, read from its own buttons; without JavaScript the link opens the help page.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-keys-help]");
    if (!link || !window.HTMLDialogElement) return;
    event.preventDefault();
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", "Keys on this page");
    const title = document.createElement("h2");
    title.textContent = "Keys on this page";
    const list = document.createElement("dl");
    list.className = "pairs";
    const seen = new Set();
    const tell = (key, words) => {
      if (seen.has(key)) return;
      seen.add(key);
      const term = document.createElement("dt");
      term.append(Object.assign(document.createElement("kbd"), { textContent: key }));
      list.append(term, Object.assign(document.createElement("dd"), { textContent: words }));
    };
    for (const node of document.querySelectorAll("[data-key]")) {
      if (!shown(node)) continue;
      const clone = node.cloneNode(true);
      clone.querySelectorAll("kbd").forEach((kbd) => kbd.remove());
      tell(node.dataset.key, node.dataset.keyLabel || clone.textContent.trim() || node.placeholder || node.getAttribute("aria-label"));
    }
    if ([...document.querySelectorAll("[data-row]")].some(shown)) {
      [["j", "Next row"], ["k", "Previous row"], ["Enter", "Open the row"]].forEach(([key, words]) => tell(key, words));
    }
    const more = Object.assign(document.createElement("p"), { className: "row" });
    const close = Object.assign(document.createElement("button"), { textContent: "Close", className: "main", autofocus: true });
    close.addEventListener("click", () => dialog.close());
    more.append(close, Object.assign(document.createElement("a"), { href: link.href, textContent: "All keys and help" }));
    dialog.append(title, list, more);
    dialog.addEventListener("close", () => { // a key that came right after Escape has moved on already
      dialog.remove();
      if (document.activeElement === document.body) link.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
})();
