import type { RequestPurpose } from '@/lib/domain/event';
import type { SentRequest } from '@/lib/domain/pack-offer';
import { Disclosure } from '../../ui/disclosure';
import { useLocalFormats } from '../../ui/use-local-formats';
import { Part } from '../page';

const purposes: Record<RequestPurpose, string> = {
  pack: 'Pack',
  model: 'Files of a model',
  endpoint: 'Model server',
};

/** Everything that left this device, newest first. */
export function RequestsPart({ requests }: { requests: readonly SentRequest[] }) {
  const { moment, number } = useLocalFormats();
  return (
    <Part title="What leaves this device">
      {requests.length === 0 ? (
        <p className="max-w-prose text-muted">
          Nothing has. Only what you or your organisation chose is ever asked: addresses of packs, models to download, a
          model server. Each request will be written down here.
        </p>
      ) : (
        <>
          <p className="max-w-prose text-muted">
            The servers see your network’s address and what is asked for. Requests for packs and for files of models
            carry nothing else. A model server, where one is set, gets the text of the conversation that a model writes
            for. No cookies go along anywhere.
          </p>
          <Disclosure summary={requests.length === 1 ? '1 request' : `The last ${requests.length} requests`}>
            <div className="overflow-x-auto">
              <table className="w-full border-collapse border-y border-line text-small">
                <caption className="sr-only">Requests to other computers</caption>
                <thead className="text-muted">
                  <tr className="*:py-1 *:pe-3 *:text-start *:font-normal">
                    <th scope="col">When</th>
                    <th scope="col">What for</th>
                    <th scope="col">Address</th>
                    <th scope="col">Answer</th>
                    <th scope="col">Bytes sent</th>
                    <th scope="col">Bytes received</th>
                  </tr>
                </thead>
                <tbody className="divide-y divide-line">
                  {requests.map(({ at, purpose, address, servedBy, outcome, bytes, sent }, index) => (
                    // A request has no name of its own, and two may share a moment.
                    // oxlint-disable-next-line react/no-array-index-key
                    <tr key={index} className="*:py-1 *:pe-3 *:align-top">
                      <td className="whitespace-nowrap">{moment(at)}</td>
                      <td>{purposes[purpose]}</td>
                      <td dir="ltr" className="break-all">
                        {address}
                        {servedBy !== null && <span className="block text-muted">sent on to {servedBy}</span>}
                      </td>
                      <td>{outcome}</td>
                      <td className="text-end">{sent === null || sent === 0 ? '–' : number(sent)}</td>
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
