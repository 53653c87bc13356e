// Wagtail starts its date pickers with inline scripts, which the Content-Security-Policy refuses.
class Picker extends window.StimulusModule.Controller {
  static values = { start: String, input: String, options: Object };

  connect() {
    const start = () => window[this.startValue](this.inputValue, this.optionsValue);
    if (window[this.startValue]) start();
    else window.addEventListener("load", start, { once: true });
  }
}

window.wagtail.app.register("tv-picker", Picker);
