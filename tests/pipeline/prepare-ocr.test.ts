import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { prepareOcr } from '../../src/pipeline/prepare-ocr.js';
import type { OcrEngine } from '../../src/read/ocr/engines.js';

const found = vi.hoisted(() => ({ engine: null as OcrEngine | null, asked: 0 }));
vi.mock('../../src/read/ocr/engines.js', () => ({
  findEngine: async () => {
    found.asked++;
    return found.engine;
  },
}));

afterEach(() => {
  found.asked = 0;
  found.engine = null;
});

describe('recognising', () => {
  it('is not prepared where nobody asked', async () => {
    expect([await prepareOcr(undefined), found.asked]).toEqual([{}, 0]);
  });

  it('goes by what is on the machine', async () => {
    found.engine = { name: 'tesseract', env: { PATH: '/usr/bin' } };
    expect(await prepareOcr({ PATH: '/usr/bin' })).toEqual({ ocr: found.engine });
  });

  it('stops the call where there is nothing', async () => {
    const error = await prepareOcr({}).catch((thrown: unknown) => thrown);
    expect(error instanceof UsageError && error.usage).toEqual({ code: 'ocr-engine-missing', args: {} });
  });
});
