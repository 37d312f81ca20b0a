"use strict";
// Sorts a table by the column whose heading is clicked: up, down, and back to the plan's own order.
for (const table of document.querySelectorAll("table.matrix")) {
  const body = table.tBodies[0];
  const plan = Array.from(body.rows);
  const works = plan.filter((row) => !row.classList.contains("stage"));
  const heads = Array.from(table.tHead.rows[0].cells);
  const words = (row, at) => {
    const cell = row.cells[at];
    return (cell.dataset.sort ?? cell.textContent).trim();
  };
  const compared = (at, up) => (one, other) => {
    const a = words(one, at), b = words(other, at);
    if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
    const found = a.localeCompare(b, document.documentElement.lang, { numeric: true });
    return up ? found : -found;
  };
  heads.forEach((head, at) => {
    head.querySelector("button").addEventListener("click", () => {
      const before = head.getAttribute("aria-sort");
      const now = { none: "ascending", ascending: "descending", descending: "none" }[before];
      heads.forEach((one) => one.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", now);
      table.classList.toggle("sorted", now !== "none");
      const rows = now === "none" ? plan : works.slice().sort(compared(at, now === "ascending"));
      body.replaceChildren(...rows);
    });
  });
}
