// <samdrift-chart>: draws the ECharts option it is given, in the colours of the page, and follows its size and colour scheme.
class SamdriftChart extends HTMLElement {
  set option(value) { this._option = value; this.draw(); }
  get option() { return this._option; }

  connectedCallback() {
    this.resize = new ResizeObserver(() => this.chart ? this.chart.resize() : this.draw());
    this.resize.observe(this);
    this.look = new MutationObserver(() => this.redraw());
    this.look.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.scheme = window.matchMedia('(prefers-color-scheme: dark)');
    this.follow = () => this.redraw();
    this.scheme.addEventListener('change', this.follow);
    this.draw();
  }

  disconnectedCallback() {
    this.resize?.disconnect();
    this.look?.disconnect();
    this.scheme?.removeEventListener('change', this.follow);
    this.drop();
  }

  drop() { this.chart?.dispose(); this.chart = undefined; }

  redraw() { this.drop(); this.draw(); }

  // a custom property keeps light-dark() unresolved; only a real colour property is computed
  colour(name) {
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    this.append(probe);
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
    probe.remove();
    return `rgb(${r},${g},${b})`;
  }

  theme() {
    const text = this.colour('--sd-text-soft'), line = this.colour('--sd-line');
    const axis = { axisLine: { lineStyle: { color: line } }, axisLabel: { color: text }, splitLine: { lineStyle: { color: line } }, axisTick: { show: false } };
    return {
      color: [1, 2, 3, 4, 5, 6, 7, 8].map(i => this.colour(`--sd-chart-${i}`)),
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      legend: { textStyle: { color: text } }, categoryAxis: axis, timeAxis: axis,
      valueAxis: { ...axis, axisLabel: { ...axis.axisLabel, formatter: value => value.toLocaleString(document.documentElement.lang || 'nb') } },
      tooltip: { backgroundColor: this.colour('--sd-surface'), borderColor: line, textStyle: { color: this.colour('--sd-text') } },
      pie: { label: { color: text, textBorderWidth: 0 }, itemStyle: { borderColor: this.colour('--sd-surface'), borderWidth: 2 } },
      line: { symbolSize: 6, lineStyle: { width: 2.5 } }, bar: { itemStyle: { borderRadius: 3, borderColor: this.colour('--sd-surface'), borderWidth: 1 } },
    };
  }

  draw() {
    if (!window.echarts || !this._option || !this.isConnected || !this.clientWidth) return;
    if (!this.chart) {
      this.chart = echarts.init(this, this.theme(), { renderer: 'svg' });
      this.chart.on('click', e => this.dispatchEvent(new CustomEvent('chart-click', { detail: { name: e.name, value: e.value } })));
    }
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? { animation: false } : {};
    this.chart.setOption({ ...this._option, ...still }, true);
  }
}
customElements.get('samdrift-chart') || customElements.define('samdrift-chart', SamdriftChart);
