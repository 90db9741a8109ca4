
"use strict";
(() => {
  const LANGUAGES = ["kk", "ru", "en"];
  const MINUTES = { MINUTES: 1, HOURS: 60, CALENDAR_DAYS: 1440, WORKING_DAYS: 2016, MONTHS: 43800 };
  const columnOf = (filter) => document.querySelector('[data-filter="' + filter + '"]')?.dataset.column;
  const FILTERS = Object.fromEntries(["method", "channel", "result", "override"].map((name) => [name, columnOf(name)]));

  const page = document.documentElement;
  const words = JSON.parse(document.getElementById("words").textContent);
  const keys = (cell) => [...cell.children].map((element) => element.dataset.t).filter(Boolean);
  const rank = new Map(Object.keys(words.kk).map((key, index) => [key, index]));
  const body = document.querySelector("#register tbody");
  const controls = document.querySelector(".controls");
  const rows = body ? [...body.rows].map((element) => ({ element, text: null, constants: constantsOf(element) })) : [];

  let language = page.lang;

  const word = (key) => words[language][key];
  const filled = (key, ...values) => word(key).replace(/\{(\d)\}/g, (_, index) => values[index]);
  const plain = (text) => text.normalize("NFC").toLowerCase();

  // Language

  function languageOfAddress() {
    const match = /(?:^#|&)lang=([a-z]+)/.exec(location.hash);
    return match && LANGUAGES.includes(match[1]) ? match[1] : null;
  }

  function languageOfReader() {
    const wanted = navigator.languages.map((tag) => tag.split("-")[0].toLowerCase());
    return wanted.find((tag) => LANGUAGES.includes(tag)) || page.lang;
  }

  function speak(wanted) {
    for (const button of document.querySelectorAll("[data-language]")) {
      button.setAttribute("aria-pressed", String(button.dataset.language === wanted));
    }
    if (wanted !== language) {
      language = wanted;
      page.lang = wanted;
      for (const element of document.querySelectorAll("[data-t]")) {
        element.textContent = word(element.dataset.t);
      }
      for (const element of document.querySelectorAll("[data-t-label]")) {
        element.setAttribute("aria-label", word(element.dataset.tLabel));
      }
      for (const element of document.querySelectorAll("[data-t-placeholder]")) {
        element.placeholder = word(element.dataset.tPlaceholder);
      }
      for (const row of rows) {
        row.text = null;
      }
    }
    show();
  }

  // Search and filters

  /** What a row says, without the words that stand in every row. */
  function textOf(row) {
    if (row.text === null) {
      const texts = [];
      const walker = document.createTreeWalker(row.element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.parentNode.className !== "l") {
          texts.push(walker.currentNode.data);
        }
      }
      row.text = plain(texts.join(" "));
    }
    return row.text;
  }

  /** What a row can be filtered by. */
  function constantsOf(element) {
    const constants = {};
    for (const [name, column] of Object.entries(FILTERS)) {
      constants[name] = keys(element.cells[column]).filter((key) => !key.startsWith("Citation."));
    }
    return constants;
  }

  function passes(row, name, value) {
    const found = row.constants[name];
    return value === "none" ? found.length === 0 : found.includes(value);
  }

  function show() {
    if (!body) {
      return;
    }
    const search = document.getElementById("search").value.trim();
    const sought = plain(search).split(/\s+/).filter(Boolean);
    const selects = Object.keys(FILTERS).map((name) => document.getElementById(name)).filter((select) => select.value);
    let shown = 0;
    for (const row of rows) {
      const visible = selects.every((select) => passes(row, select.id, select.value))
        && (sought.length === 0 || sought.every((part) => textOf(row).includes(part)));
      row.element.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    const filtered = sought.length > 0 || selects.length > 0;
    document.getElementById("shown").textContent = filled("shown", shown, rows.length);
    document.getElementById("reset").hidden = !filtered;
    const extract = document.getElementById("extract");
    extract.hidden = !filtered;
    extract.textContent = filtered ? describe(shown, search, selects) : "";
  }

  function describe(shown, search, selects) {
    const parts = selects.map((select) => select.labels[0].textContent + ": " + select.selectedOptions[0].textContent);
    if (search) {
      parts.unshift(word("search") + ": “\u2068" + search + "\u2069”");
    }
    return filled("extract", shown, rows.length) + " " + parts.join("; ") + ".";
  }

  function reset() {
    document.getElementById("search").value = "";
    for (const name of Object.keys(FILTERS)) {
      document.getElementById(name).value = "";
    }
    show();
    document.getElementById("search").focus();
  }

  // Order

  const KEYS = {
    text: (cell) => (cell.querySelector("bdi") || cell).textContent,
    number: (cell) => Number(cell.textContent),
    points: (cell) => Number(cell.querySelector("b").textContent),
    constant: (cell) => keys(cell).map((key) => String(rank.get(key)).padStart(4, "0")).join(" "),
    term: (cell) => parseInt(cell.textContent, 10) * MINUTES[keys(cell)[0].split(".")[1]],
  };

  function sortBy(header) {
    const descending = header.getAttribute("aria-sort") === "ascending";
    for (const other of document.querySelectorAll("[aria-sort]")) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const keyOf = KEYS[header.dataset.sort];
    const collator = new Intl.Collator(language, { numeric: true });
    const compare = header.dataset.sort === "text" ? collator.compare : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const keyed = rows.map((row) => ({ element: row.element, key: keyOf(row.element.cells[header.dataset.column]) }));
    keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
    body.append(...keyed.map((row) => row.element));
  }

  function makeSortable(header) {
    const label = header.querySelector(".head");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sorter";
    label.replaceWith(button);
    button.append(label);
    const paper = label.cloneNode(true);
    paper.className = "paper";
    header.prepend(paper);
    button.addEventListener("click", () => sortBy(header));
  }

  /** Browsers may forget what a table is that is not laid out as one. */
  function nameRoles() {
    const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell" };
    for (const element of document.querySelectorAll("#register, #register :is(thead, tbody, tr, th, td)")) {
      element.setAttribute("role", roles[element.localName]);
    }
  }

  nameRoles();
  for (const element of document.querySelectorAll(".scripted")) {
    element.hidden = false;
  }
  for (const header of document.querySelectorAll("[data-sort]")) {
    makeSortable(header);
  }
  if (body) {
    document.getElementById("search").addEventListener("input", show);
    controls.addEventListener("change", show);
    document.getElementById("reset").addEventListener("click", reset);
  }
  document.querySelector(".languages").addEventListener("click", (event) => {
    const wanted = event.target.dataset.language;
    if (wanted) {
      history.replaceState(null, "", "#lang=" + wanted);
      speak(wanted);
    }
  });
  addEventListener("hashchange", () => speak(languageOfAddress() || language));
  speak(languageOfAddress() || languageOfReader());
})();
