import type { SentRequest } from '@/lib/domain/pack-offer';
import { Disclosure } from '../../ui/disclosure';
import { useLocalFormats } from '../../ui/use-local-formats';
import { Part } from '../page';

/** Everything that left this device: requests for packs, newest first. */
export function RequestsPart({ requests }: { requests: readonly SentRequest[] }) {
  const { moment, number } = useLocalFormats();
  return (
    <Part title="What leaves this device">
      {requests.length === 0 ? (
        <p className="max-w-prose text-muted">
          Nothing has. Only an address of a pack, added by you or your organisation, is ever asked; each request will be
          written down here.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-muted">
            Requests for packs, and nothing else. The server sees your network’s address and which file is asked for; no
            cookies, no conversations, nothing about you go along.
          </p>
          <Disclosure summary={requests.length === 1 ? '1 request' : `The last ${requests.length} requests`}>
            <div className="overflow-x-auto">
              <table className="w-full border-collapse border-y border-line text-small">
                <caption className="sr-only">Requests for packs</caption>
                <thead className="text-muted">
                  <tr className="*:py-1 *:pe-3 *:text-start *:font-normal">
                    <th scope="col">When</th>
                    <th scope="col">Address</th>
                    <th scope="col">Answer</th>
                    <th scope="col">Bytes</th>
                  </tr>
                </thead>
                <tbody className="divide-y divide-line">
                  {requests.map(({ at, address, outcome, bytes }, index) => (
                    // A request has no name of its own, and two may share a moment.
                    // oxlint-disable-next-line react/no-array-index-key
                    <tr key={index} className="*:py-1 *:pe-3 *:align-top">
                      <td className="whitespace-nowrap">{moment(at)}</td>
                      <td dir="ltr" className="break-all">
                        {address}
                      </td>
                      <td>{outcome}</td>
                      <td className="text-end">{number(bytes)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Disclosure>
        </>
      )}
    </Part>
  );
}
