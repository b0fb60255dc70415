import { describe, expect, it } from 'vitest';
import { html, jsonMarkup } from '../../../worker/pages/markup.ts';

describe('markup', () => {
  it('escapes every value that is not markup itself, once', () => {
    const inner = html`<b title="${`"'`}">${'<&>'}</b>`;
    expect(html`<p>${inner}${[inner, 'a&b', 7]}</p>`.text).toBe(
      '<p><b title="&quot;&#39;">&lt;&amp;&gt;</b><b title="&quot;&#39;">&lt;&amp;&gt;</b>a&amp;b7</p>',
    );
  });

  it('leaves nothing behind for nothing', () => {
    expect(html`[${null}${undefined}${false}${[]}${''}]`.text).toBe('[]');
  });

  it('lets no data end a script', () => {
    const { text } = jsonMarkup({ a: '</script><!-- & \u2028' });
    expect(text).toBe('{"a":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}');
    expect(JSON.parse(text)).toEqual({ a: '</script><!-- & \u2028' });
  });
});
