// Measures the document in the frame `f` and writes what it found, as JSON, into the element `found`.
window.onload = () => {
  const frame = document.getElementById('f'), page = frame.contentDocument, root = page.documentElement;
  const all = (which) => [...page.querySelectorAll(which)];
  const called = (one) => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '') + ' ' + (one.getAttribute('class') || '');
  const labelled = (one) => (one.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean)
    .map((id) => (page.getElementById(id) || { textContent: '' }).textContent.trim()).join(' ').trim();
  const shows = (one) => !one.closest('[aria-hidden]') && !one.classList.contains('skip');
  const inScroll = (one) => one.closest('.scroll') && !one.classList.contains('scroll');
  const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const luminance = (c) => 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]);
  const parts = (colour) => { const c = colour.match(/[\d.]+/g).map(Number); return c.length < 4 ? [...c, 1] : c; };
  const behind = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const colour = parts(frame.contentWindow.getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return colour;
    }
    return [255, 255, 255, 1];
  };
  const contrast = (one) => {
    const style = frame.contentWindow.getComputedStyle(one);
    const [a, b] = [luminance(parts(one.closest('svg') ? style.fill : style.color)), luminance(behind(one))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const wordy = all('body *').filter((one) => shows(one) && !['TITLE', 'DESC', 'STYLE'].includes(one.tagName.toUpperCase())
    && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()));
  const boxes = (svg) => [...svg.querySelectorAll('text')].map((text) => [text.textContent.trim(), text.getBoundingClientRect()]);
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  const ids = all('[id]').map((one) => one.id);
  const levels = all('h1, h2, h3, h4, h5, h6').map((one) => Number(one.tagName[1]));
  const svgs = all('svg').filter(shows);
  document.getElementById('found').textContent = JSON.stringify({
    width: root.clientWidth,
    scroll_width: root.scrollWidth,
    too_wide: all('body *').filter((one) => shows(one) && !inScroll(one) && !one.closest('svg')
      && one.getBoundingClientRect().right > root.clientWidth + 1).map(called),
    scrolled: all('.scroll').filter((one) => one.scrollWidth > one.clientWidth + 1).map(labelled),
    cut_in_drawings: svgs.flatMap((svg) => { const own = svg.getBoundingClientRect(); return boxes(svg)
      .filter(([, box]) => box.left < own.left - 1 || box.right > own.right + 1 || box.top < own.top - 1 || box.bottom > own.bottom + 1)
      .map(([text]) => called(svg) + ': ' + text); }),
    overlapping: svgs.flatMap((svg) => { const own = boxes(svg); return own.flatMap(([a, one], at) => own.slice(at + 1)
      .filter(([, other]) => overlap(one, other)).map(([b]) => a + ' / ' + b)); }),
    svgs: svgs.length,
    unnamed: svgs.filter((svg) => svg.getAttribute('role') !== 'img' || !labelled(svg) || !svg.querySelector('title')).map(called),
    tables: all('table').length,
    uncaptioned: all('table').filter((one) => !one.caption || !one.caption.textContent.trim()).map(called),
    unscoped: all('th').filter((one) => !one.scope).map((one) => one.textContent),
    unreachable: all('.scroll').filter((one) => one.tabIndex !== 0 || !labelled(one)).map(called),
    h1: all('h1').length,
    skipped_levels: levels.filter((level, at) => at > 0 && level > levels[at - 1] + 1),
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    dead_links: all('a').map((one) => one.getAttribute('href')).filter((to) => !to.startsWith('#') || !page.getElementById(to.slice(1))),
    landmarks: ['header', 'nav', 'main', 'footer'].map((which) => all('body > ' + which).length),
    lang: root.lang,
    scripts: all('script').length,
    pale: wordy.filter((one) => contrast(one) < 4.5).map((one) => called(one) + ': ' + one.textContent.trim()),
    requests: frame.contentWindow.performance.getEntriesByType('resource').map((one) => one.name),
  });
};
