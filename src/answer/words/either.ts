export { either } from '../../core/either.ts';
