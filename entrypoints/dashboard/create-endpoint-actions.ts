import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { DashboardDesk } from '@/lib/desk/contract';

/** What the page of models does about a server of the team's. */
export function createEndpointActions(desk: () => DashboardDesk): EndpointActions {
  return {
    readEndpoint: () => desk().endpoint(),
    saveEndpoint: (endpoint) => desk().saveEndpoint(endpoint),
    removeEndpoint: () => desk().removeEndpoint(),
    saveEndpointKey: (key, keeping) => desk().saveEndpointKey(key, keeping),
    forgetEndpointKey: () => desk().forgetEndpointKey(),
    askEndpointModels: (address, key) => desk().askEndpointModels(address, key),
  };
}
