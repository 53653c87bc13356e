// Django's formset in the page: rows are added from its own empty one.

export class Rows {
  constructor(form) {
    this.template = form.querySelector("template[data-row]");
    this.list = form.querySelector("[data-rows]");
    this.total = this.template && form.querySelector(`[name="${this.template.dataset.row}-TOTAL_FORMS"]`);
  }

  add(values) {
    const index = this.total.value;
    const holder = document.createElement("div");
    holder.append(this.template.content.cloneNode(true));
    for (const element of holder.querySelectorAll("[name], [id], [for], [data-here], [data-go]")) {
      for (const { name, value } of [...element.attributes]) element.setAttribute(name, value.replace("__prefix__", index));
    }
    const row = holder.firstElementChild;
    for (const [name, value] of Object.entries(values)) {
      const field = row.querySelector(`[name$="-${name}"]`);
      if (field) field.value = value;
    }
    this.list.append(row);
    this.total.value = Number(index) + 1;
    row.querySelector("select, input:not([type=hidden])").focus();
  }
}
