import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';

/** Why a server could not be asked, and what to do; what it said itself is one step away. */
export function EndpointFailed({ reason, detail }: { reason: string; detail: string }) {
  return (
    <div role="alert">
      <Notice tone="caution" title="The server could not be asked">
        <p dir="auto" className="wrap-anywhere">
          {reason}
        </p>
        {detail !== '' && (
          <Disclosure summary="Details">
            <p dir="ltr" className="text-small wrap-anywhere text-muted">
              {detail}
            </p>
          </Disclosure>
        )}
      </Notice>
    </div>
  );
}
