import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, type Html, html, markup, trusted } from './html.js';

const inMarkup = (piece: Html) => markup(piece);

test('a text put into a template is shown, not obeyed', () => {
  const name = `<script>alert('1')</script> & "co"`;
  expect(inMarkup(html`<p title="${name}">${name}</p>`)).toBe(
    '<p title="&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;">' +
      '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;</p>',
  );
});

test('no text can open a tag, close an attribute or start an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

test('markup put into markup stays, lists are joined and nothing is left out', () => {
  const rows = ['a', 'b'].map((each) => html`<li>${each}</li>`);
  expect(inMarkup(html`<ul>${rows}${null}${undefined}${false}${0}</ul>`)).toBe(
    '<ul><li>a</li><li>b</li>0</ul>',
  );
});

test('data that only claims to be markup shows nothing of itself', () => {
  const forged: Html = JSON.parse('{"markup":"<script>1</script>","Symbol(markup)":"<script>2</script>"}');
  expect(inMarkup(html`<p>${forged}</p>`)).toBe('<p></p>');
});

test('trusted markup is taken as it is', () => {
  expect(inMarkup(html`${trusted('<br>')}`)).toBe('<br>');
});

test('characters that no document may hold are replaced, tabs and line ends stay', () => {
  expect(escaped('a\u0000b\u001bc\ud800d\ufffee\tf\ng')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf\ng');
  expect(escaped('😀 Siân')).toBe('😀 Siân');
});
