// Names what Django's admin draws without a name: the boxes of its autocomplete fields and the signs of its two-list
// choices. Scripts draw them at a time of their own, and again in rows that are added; so whatever is drawn is looked at.
(() => {
  'use strict';

  const nameBox = (box) => {
    const field = box.closest('.select2-container').previousElementSibling;
    const label = field && field.id && document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    if (!label) return;
    label.id ||= `${field.id}_label`;
    const shown = box.querySelector('.select2-selection__rendered');
    shown.setAttribute('aria-labelledby', label.id);
    box.setAttribute('aria-labelledby', `${label.id} ${shown.id}`);
  };

  const nameAll = () => {
    document.querySelectorAll('.select2-selection[role="combobox"]').forEach(nameBox);
    document.querySelectorAll('span[aria-label]:not([role])').forEach((sign) => sign.setAttribute('role', 'img'));
  };

  nameAll();
  new MutationObserver(nameAll).observe(document.getElementById('content') || document.body, { childList: true, subtree: true });
})();
