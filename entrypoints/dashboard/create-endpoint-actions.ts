import type { EndpointActions } from '@/components/dashboard/models/endpoint-actions';
import type { DashboardDesk } from '@/lib/desk/contract';

/** What the buttons of the model server do. */
export const createEndpointActions = (desk: () => DashboardDesk): EndpointActions => ({
  readEndpoint: () => desk().endpoint(),
  saveEndpoint: (endpoint) => desk().saveEndpoint(endpoint),
  removeEndpoint: () => desk().removeEndpoint(),
  saveEndpointKey: (key, keeping) => desk().saveEndpointKey(key, keeping),
  forgetEndpointKey: () => desk().forgetEndpointKey(),
  askEndpointModels: (address, key) => desk().askEndpointModels(address, key),
});
