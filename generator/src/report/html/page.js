"use strict";
const find = (selector, root = document) => [...root.querySelectorAll(selector)];
const [search, group, shown] = ["search", "group", "shown"].map((id) => document.getElementById(id));
const findings = find("article").map((article) => ({ article, text: article.textContent.toLowerCase() }));

function filter() {
  const levels = new Set(find(".levels input:checked").map((input) => input.value));
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { article, text } of findings) {
    const { level, group: of } = article.dataset;
    const fits = levels.has(level) && (!group.value || of === group.value) && words.every((word) => text.includes(word));
    article.hidden = !fits;
    count += fits;
  }
  // Headings without visible findings are hidden.
  for (const part of find(".group, .findings")) {
    part.hidden = !part.querySelector("article:not([hidden])");
  }
  document.getElementById("none").hidden = count > 0 || findings.length === 0;
  shown.textContent = findings.length ? `${count} of ${findings.length}` : "";
}

document.getElementById("filters").addEventListener("input", filter);
filter();
