import type { Service } from '../../core/visit.ts';

/** The services with one of them changed. */
export function changeService(
  services: readonly Service[],
  at: number,
  by: (service: Service) => Service,
): Service[] {
  return services.map((service, index) => (index === at ? by(service) : service));
}
