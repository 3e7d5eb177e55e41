import type { Service } from '../../core/visit.ts';
import type { Request } from '../../language/request.ts';
import type { PackedRequest } from './packed-request.ts';

/** What a code may look like in a button; a longer reading ("nine seven one ten") holds words of the asker and stays behind. */
const codeLike = /^[\w.-]{1,12}$/;

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
const said = <T>(value: T | null): T | undefined => value ?? undefined;

/** Every button of an answer holds the same request, and so does what is kept of it. */
const packed = new WeakMap<Request, PackedRequest>();

/**
 * Folds a Request into the short form that a button carries. What was not said takes no room.
 * Of corrections and unknown codes only what looks like a code goes along.
 */
export function packRequest(request: Request): PackedRequest {
  const before = packed.get(request);
  if (before !== undefined) return before;
  const now = pack(request);
  packed.set(request, now);
  return now;
}

function pack(request: Request): PackedRequest {
  return {
    i: request.intent,
    z: request.sure ? undefined : 1,
    s: some(request.services.map(packService)),
    p: said(request.payer),
    P: request.plan,
    S: request.state,
    d: said(request.discipline),
    D: said(request.dateOfService),
    m: said(request.totalMinutes),
    T: said(request.timedMinutes ?? null),
    v: request.several,
    h: request.sharedPart,
    w: request.timeToPlace,
    H: said(request.partHours ?? null),
    r: said(request.regionOfTherapy),
    t: said(request.timeOfServices),
    c: said(request.care),
    a: Object.keys(request.attested).length > 0 ? request.attested : undefined,
    y: said(request.spentThisYear ?? null),
    M: some(request.modifiers),
    L: some(request.leftOff ?? []),
    x: request.askedAgainst ? 1 : undefined,
    C: some(
      request.corrections.filter(({ typed }) => codeLike.test(typed)).map((c) => [c.typed, c.read, c.why]),
    ),
    k: some(request.unknownCodes.filter((code) => codeLike.test(code))),
    e: some((request.denials ?? []).filter((denial) => codeLike.test(denial))),
    O: request.topic,
    U: request.unitsPaid,
    A: request.paidAs,
    n: said(request.nextDoor),
    N: request.nextDoorGiven ? 1 : undefined,
    o: some(
      request.openPhrases.map(({ service, phrase, usual }): [number, number] | [number, number, string] =>
        usual === undefined ? [service, phrase] : [service, phrase, usual],
      ),
    ),
  };
}

function packService(service: Service) {
  return {
    c: some(service.codes),
    g: said(service.goal),
    o: said(service.open),
    m: said(service.minutes),
    k: said(service.contact),
    n: said(service.spinalRegions),
    r: some(service.regions),
    a: said(service.assistantMinutes),
    u: said(service.unitsSaid),
    M: some(service.modifiersSaid),
    d: service.discipline,
    A: said(service.areas ?? null),
    f: service.factors,
    i: said(service.insertions ?? null),
    t: said(service.togetherMinutes ?? null),
    b: service.givenBy,
    w: service.unreported ? (1 as const) : undefined,
    B: ends(service.minutesBetween),
  };
}

const ends = (between: Service['minutesBetween']): [number, number] | undefined =>
  between && [between.least, between.most];

/** Unfolds what {@link packRequest} folded. */
export function unpackRequest(packed: PackedRequest): Request {
  return {
    intent: packed.i,
    sure: packed.z === undefined,
    services: (packed.s ?? []).map((service) => ({
      codes: service.c ?? [],
      goal: service.g ?? null,
      open: service.o ?? null,
      minutes: service.m ?? null,
      contact: service.k ?? null,
      spinalRegions: service.n ?? null,
      regions: service.r ?? [],
      assistantMinutes: service.a ?? null,
      unitsSaid: service.u ?? null,
      modifiersSaid: service.M ?? [],
      ...(service.d === undefined ? {} : { discipline: service.d }),
      ...(service.A === undefined ? {} : { areas: service.A }),
      ...(service.f === undefined ? {} : { factors: service.f }),
      ...(service.i === undefined ? {} : { insertions: service.i }),
      ...(service.t === undefined ? {} : { togetherMinutes: service.t }),
      ...(service.b === undefined ? {} : { givenBy: service.b }),
      ...(service.w === undefined ? {} : { unreported: true as const }),
      ...(service.B === undefined ? {} : { minutesBetween: { least: service.B[0], most: service.B[1] } }),
    })),
    payer: packed.p ?? null,
    ...(packed.P === undefined ? {} : { plan: packed.P }),
    ...(packed.S === undefined ? {} : { state: packed.S }),
    discipline: packed.d ?? null,
    dateOfService: packed.D ?? null,
    totalMinutes: packed.m ?? null,
    ...(packed.T === undefined ? {} : { timedMinutes: packed.T }),
    ...(packed.v === undefined ? {} : { several: packed.v }),
    ...(packed.h === undefined ? {} : { sharedPart: packed.h }),
    ...(packed.w === undefined ? {} : { timeToPlace: packed.w }),
    ...(packed.H === undefined ? {} : { partHours: packed.H }),
    regionOfTherapy: packed.r ?? null,
    timeOfServices: packed.t ?? null,
    care: packed.c ?? null,
    attested: packed.a ?? {},
    ...(packed.y === undefined ? {} : { spentThisYear: packed.y }),
    modifiers: packed.M ?? [],
    ...(packed.L ? { leftOff: packed.L } : {}),
    ...(packed.x ? { askedAgainst: true as const } : {}),
    corrections: (packed.C ?? []).map(([typed, read, why]) => ({ typed, read, why })),
    unknownCodes: packed.k ?? [],
    ...(packed.e ? { denials: packed.e } : {}),
    ...(packed.O === undefined ? {} : { topic: packed.O }),
    ...(packed.U === undefined ? {} : { unitsPaid: packed.U }),
    ...(packed.A === undefined ? {} : { paidAs: packed.A }),
    nextDoor: packed.n ?? null,
    ...(packed.N ? { nextDoorGiven: true as const } : {}),
    openPhrases: (packed.o ?? []).map(([service, phrase, usual]) =>
      usual === undefined ? { service, phrase } : { service, phrase, usual },
    ),
  };
}
