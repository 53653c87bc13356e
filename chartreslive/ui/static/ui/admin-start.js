// Wagtail starts its pickers, choosers and inline panels with inline scripts, which the
// Content-Security-Policy refuses. The page only names them; these names alone are started.
const KNOWN = /^(init(Date|Time|DateTime)Chooser|createTaskChooser|InlinePanel|MultipleChooserPanel|([A-Z][A-Za-z]*)?Chooser)$/;

class Start extends window.StimulusModule.Controller {
  static values = { name: String, arguments: Array };

  connect() {
    if (!KNOWN.test(this.nameValue)) return;
    if (window[this.nameValue]) this.start();
    else window.addEventListener("load", () => this.start(), { once: true });
  }

  start() {
    const found = window[this.nameValue];
    if (/^[A-Z]/.test(this.nameValue)) new found(...this.argumentsValue);
    else found(...this.argumentsValue);
  }
}

window.wagtail.app.register("tv-start", Start);
