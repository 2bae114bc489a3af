import { clauseKeys, dimensions } from '../../filters/dimensions';
import {
  laneChoices,
  languages,
  listOrders,
  netForms,
  panels,
  type Dropped,
} from '../../filters/filters';
import * as value from '../../filters/value';
import type { Vocabulary } from '../../model/dataset';
import { isId } from '../../model/id';

/** Why a part of a link is not used, where that can be told from the part; each has its words. */
export type Reason =
  | 'twice'
  | 'day'
  | 'period'
  | 'camera'
  | 'choice'
  | 'switch'
  | 'certain'
  | 'together'
  | 'together-side'
  | 'id'
  | 'unknown'
  | 'file';

const ignore = () => undefined;

/** Why `part` is not used; null where it cannot be told. A value that reads well was a second one of its parameter. */
export function reasonOf({ key, value: text }: Dropped, vocabulary: Vocabulary): Reason | null {
  const or = <T>(one: value.Value<T>, reason: Reason): Reason =>
    one.read(text, ignore) === null ? reason : 'twice';
  switch (key) {
    case 'known':
      return or(value.known, 'day');
    case 'when':
      return or(value.when, 'period');
    case 't':
      return or(value.boundedWindow, 'period');
    case 'map':
      return or(value.mapCamera, 'camera');
    case 'lanes':
      return or(value.choice(laneChoices), 'choice');
    case 'net':
      return or(value.choice(netForms), 'choice');
    case 'list':
      return or(value.choice(listOrders), 'choice');
    case 'lang':
      return or(value.choice(languages), 'choice');
    case 'show':
      return panels.some((panel) => text.includes(panel)) ? 'twice' : 'choice';
    case 'certain':
      return text === '1' ? key : 'switch';
    case 'together':
      if (text === 'side') return 'together-side';
      return text === '1' || text === 'who' ? key : or(value.togetherList, 'choice');
    case 'disputed':
    case 'embed':
      return or(value.flag, 'switch');
    case 'data':
      return or(value.filePath, 'file');
    default:
      return reasonOfId(key, text, vocabulary);
  }
}

function reasonOfId(key: string, text: string, vocabulary: Vocabulary): Reason | null {
  const dimension = key === 'ego' ? 'who' : clauseKeys.find((one) => one === key);
  if (!dimension) return null;
  if (text.includes(',')) return 'twice';
  const id = text.replace(/^-/, '');
  if (!isId(id)) return 'id';
  const { ids, name } = dimensions[dimension];
  return ids(vocabulary).has(id) ? 'twice' : name ? 'unknown' : 'choice';
}
