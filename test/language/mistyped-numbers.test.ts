import { expect, it } from 'vitest';
import { services } from './model.ts';

it.each([
  ['tweny nine min of gait', '97116 29'],
  ['gait for thirtey min', '97116 30'],
  ['fiften minutes manual therapy', '97140 15'],
])('%j: the number that is meant', (text, read) => expect(services(text)).toEqual([read]));
