import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEndpointAddress } from '@/lib/domain/read-endpoint-address';

describe('the address of a model server', () => {
  it.each([
    ['https://models.example.com', 'https://models.example.com/v1', true],
    [' https://models.example.com/v1/ ', 'https://models.example.com/v1', true],
    ['https://models.example.com/v1/chat/completions', 'https://models.example.com/v1', true],
    ['https://models.example.com/openai/v1/models', 'https://models.example.com/openai/v1', true],
    ['https://models.example.com/v1/models/models', 'https://models.example.com/v1', true],
    ['http://localhost:11434', 'http://localhost:11434/v1', false],
    ['http://127.1:8080/', 'http://127.0.0.1:8080/v1', false],
    ['HTTPS://LOCALHOST:8443/api', 'https://localhost:8443/api', false],
  ])('%s is read as %s', (typed, address, leavesDevice) => {
    expect(readEndpointAddress(typed)).toMatchObject({ address, leavesDevice });
  });

  it.each([
    ['models.example.com', 'This is not an address'],
    ['ftp://models.example.com', 'This is not an address'],
    ['http://models.example.com', 'Without https'],
    ['http://192.168.1.20:11434', 'Without https'],
    ['http://localhost.example.com', 'Without https'],
    ['http://[::1]:8080', 'Write localhost'],
    ['https://user:secret@models.example.com', 'name or password'],
    ['https://models.example.com/v1?key=secret', '“?” or “#”'],
  ])('%s is refused', (typed, words) => {
    expect(readEndpointAddress(typed)).toEqual({ fault: expect.stringContaining(words) });
  });

  it('reads what it gave as the same again, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ validSchemes: ['https', 'http'] }), fc.string()), (typed) => {
        const read = readEndpointAddress(typed);
        if ('fault' in read) return;
        expect(readEndpointAddress(read.address)).toEqual(read);
      }),
    );
  });
});
