import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/read/xml.js';

/** What reading says of a text given in pieces of some bytes: one line an event, the error last. */
function eventsOf(text: string, piece = 1 << 16): string[] {
  const bytes = new TextEncoder().encode(text);
  const events: string[] = [];
  try {
    readXml(
      (sink) => {
        for (let at = 0; at < bytes.length; at += piece) sink(bytes.subarray(at, at + piece));
      },
      {
        open: (name, attributes) => {
          events.push(['<', name, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' '));
        },
        close: () => {
          events.push('>');
        },
        text: (words) => {
          events.push(words);
        },
      },
    );
  } catch (error) {
    events.push(error instanceof Error ? `${error.name} ${error.message}` : String(error));
  }
  return events;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:p xmlns:x="${WORD}"><!-- 注 --><x:t x:a="1 &amp; 2" b='"'>甲&lt;乙&#x4e2d;𠮷</x:t>\r\n<x:tab/></x:p>\n`;
const documentEvents = [`< w:p xmlns:x=${WORD}`, '< w:t w:a=1 & 2 b="', '甲<乙中𠮷', '>', '\n', '< w:tab', '>', '>'];

describe('plain XML', () => {
  it.each([1, 7, 64, 1 << 16])('comes the same in pieces of %i bytes', (piece) => {
    expect(eventsOf(document, piece)).toEqual(documentEvents);
  });

  it('takes a prefix as it was declared last, and for no prefix of ours', () => {
    const inner = `<a:p/><b xmlns:a="urn:other"><a:p/></b>`;
    expect(eventsOf(`<a:r xmlns:a="${WORD}">${inner}</a:r>`).filter((event) => /<.*p$/u.test(event))).toEqual([
      '< w:p',
      '< ?a:p',
    ]);
  });
});

describe('what is out of the ordinary', () => {
  it.each([
    ['CDATA', '<a><b/><![CDATA[x<y]]><c d="1"/></a>', ['< a', '< b', '>', 'x<y', '< c d=1', '>', '>']],
    ['names beyond ASCII', '<a><名 值="1"/><b/></a>', ['< a', '< 名 值=1', '>', '< b', '>', '>']],
    ['a > in a value', '<a><b c="x>y"/>z</a>', ['< a', '< b c=x>y', '>', 'z', '>']],
    ['a document type', '<!DOCTYPE a><a>x</a>', ['< a', 'x', '>']],
    ['an instruction', '<a>x<?b c?>y</a>', ['< a', 'x', 'y', '>']],
  ])('is read all the same: %s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it('keeps canonical names and open elements where another parser goes on', () => {
    const text = `<x:p xmlns:x="${WORD}"><x:r>\n<![CDATA[甲]]></x:r><x:t/></x:p>`;
    expect(eventsOf(text).slice(1)).toEqual(['< w:r', '\n', '甲', '>', '< w:t', '>', '>']);
  });
});

describe('what is not well-formed', () => {
  it.each([
    ['<a><b></a>', ['< a', '< b', '>', 'XmlError 1:10: unexpected close tag.']],
    ['<a>甲\n<b>𠮷', ['< a', '甲\n', '< b', 'XmlError 2:4: unclosed tag: b']],
    ['<a>x</a><b/>', ['< a', 'x', '>', 'XmlError 1:11: documents may contain only one root.']],
    ['<a>&x;</a>', ['< a', 'XmlError 1:6: undefined entity.']],
    ['<a b="1" b="2"/>', ['XmlError 1:16: duplicate attribute: b.']],
    ['<a b=1/>', ['XmlError 1:6: unquoted attribute value.']],
    ['<a>\u0001</a>', ['< a', 'XmlError 1:4: disallowed character.']],
    ['<a>]]></a>', ['< a', 'XmlError 1:6: the string "]]>" is disallowed in char data.']],
    [' <?xml version="1.0"?><a/>', ['XmlError 1:7: an XML declaration must be at the start of the document.']],
    ['', ['XmlError 1:0: document must contain a root element.']],
  ])('is named with its place, after what stands before it: %j', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
