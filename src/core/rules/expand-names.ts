import { gather } from '../gather.ts';

/**
 * The codes that a rule names: `97110` stands for itself, `family:cmt-spinal` for all codes of a family,
 * `family:cmt-*` for all families that begin so, `list:NAME` for a list of the same rule file, `*` for every code.
 *
 * @param codes all codes that are described, each with its family
 */
export function expandNames(
  names: readonly string[],
  codes: readonly { code: string; family: string }[],
  lists: Record<string, readonly string[]> = {},
): ReadonlySet<string> {
  return new Set(
    gather(names, (name): readonly string[] => {
      if (name === '*') return codes.map(({ code }) => code);
      if (name.startsWith('list:')) return lists[name.slice('list:'.length)] ?? [];
      if (!name.startsWith('family:')) return [name];
      const family = name.slice('family:'.length);
      return codes.filter((rule) => isOf(rule.family, family)).map((rule) => rule.code);
    }),
  );
}

const isOf = (family: string, named: string): boolean =>
  named.endsWith('*') ? family.startsWith(named.slice(0, -1)) : family === named;
